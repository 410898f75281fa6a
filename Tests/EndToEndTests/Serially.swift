import Testing

/// Every journey through the real program in a real terminal, one after the other: two cores are
/// soon too busy for deadlines.
@Suite("End to end", .serialized)
struct EndToEnd {}

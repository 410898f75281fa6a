import GRDB

/// A stretch of keys, and so of time.
struct KeyStretch: Hashable {
  /// The lowest key; `nil` for no end.
  var low: Int64?
  /// The first key that no longer belongs to it; `nil` for no end.
  var end: Int64?

  func condition(on key: String) -> String {
    let parts = [low.map { "\(key) >= \($0)" }, end.map { "\(key) < \($0)" }].compactMap { $0 }
    return parts.isEmpty ? "1" : parts.joined(separator: " AND ")
  }
}

/// The library in stretches of some ten thousand articles, newest first.
///
/// The index walks through a million articles without a pause where a phrase of common words stands
/// in none of them. Asked for one stretch after the other, it can be stopped in between, and what
/// was found so far can be shown.
struct KeyStretches {
  /// In articles.
  private static let first = 4_000
  private static let largest = 60_000

  let stretches: [KeyStretch]

  /// - Parameter factor: How many times as long they are as usual, where to ask for one costs more
  ///   than to walk through it.
  init(_ database: Database, longer factor: Int = 1) throws {
    let buckets = try Row.fetchCursor(
      database.cachedStatement(sql: "SELECT bucket, articles FROM tally ORDER BY bucket DESC"))
    var stretches: [KeyStretch] = []
    var end: Int64?
    var count = 0
    var wanted = Self.first * factor
    while let bucket = try buckets.next() {
      count += bucket["articles"] as Int
      guard count >= wanted else { continue }
      let low = (bucket["bucket"] as Int64) << Int64(Schema.bucketBits)
      stretches.append(KeyStretch(low: low, end: end))
      end = low
      count = 0
      wanted = min(wanted * 2, Self.largest * factor)
    }
    stretches.append(KeyStretch(low: nil, end: end))
    self.stretches = stretches
  }

  /// The stretches from a key on, in the direction of the list; `nil` begins at its start.
  func from(_ key: Int64?, newestFirst: Bool) -> [KeyStretch] {
    let ordered = newestFirst ? stretches : stretches.reversed()
    guard let key else { return ordered }
    return ordered.filter { stretch in
      newestFirst ? stretch.low.map { $0 <= key } ?? true : stretch.end.map { $0 > key } ?? true
    }
  }
}

/// Changes that wait until it gets quiet.
struct GatheredChanges: Sendable {
  private static let quiet = Duration.milliseconds(150)
  private static let longest = Duration.seconds(1)

  private var places: Set<String> = []
  private var since: ContinuousClock.Instant?
  private var hasNews = false

  mutating func insert(_ path: [UInt8]) {
    places.insert(SystemPath.text(path))
    hasNews = true
  }

  /// How long to wait from now on; `nil` where nothing came since it was asked last.
  mutating func patience(at now: ContinuousClock.Instant) -> Duration? {
    guard hasNews else { return nil }
    hasNews = false
    let start = since ?? now
    since = start
    return max(min(Self.quiet, start + Self.longest - now), .zero)
  }

  mutating func takeAll() -> Set<String> {
    defer { self = GatheredChanges() }
    return places
  }
}

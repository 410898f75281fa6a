/// When a feed wants to be asked again, as it says itself.
public struct FeedRhythm: Hashable, Sendable {
  /// Minutes that an answer stays good: `ttl` of RSS 2.0.
  public var minutes: Int?
  /// Hours of the day in UTC, 0 to 23, at which nobody need ask: `skipHours` of RSS 2.0.
  public var skippedHours: Set<Int> = []
  /// Days of the week at which nobody need ask, from Sunday = 0 on: `skipDays` of RSS 2.0.
  public var skippedDays: Set<Int> = []
  /// `hourly` to `yearly`, in minutes: `updatePeriod` of RSS 1.0's syndication module.
  public var period: Int?
  /// How often something comes in a period: `updateFrequency` of that module.
  public var frequency: Int?

  /// A feed that says nothing.
  public init() {}

  /// Minutes that the feed asks to be left alone after an answer; `nil` where it does not say.
  public var wantedMinutes: Int? {
    minutes ?? period.map { $0 / max(1, frequency ?? 1) }
  }
}

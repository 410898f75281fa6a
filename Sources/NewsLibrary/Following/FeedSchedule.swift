import Foundation
import NewsModel

/// When a web feed is asked again.
///
/// A feed is asked about twice as often as it publishes; one that was silent for long is asked less
/// and less. What the feed and its server wish is added, what the user wishes decides.
struct FeedSchedule: Sendable {
  /// The shortest and the longest time between two looks, in seconds.
  static let shortest = 15 * 60.0
  static let longest = 24 * 3_600.0
  /// Until nothing better is known.
  private static let usual = 3_600.0
  /// Until a feed that cannot be read is asked again for the first time.
  private static let firstRetry = 15 * 60.0
  /// The shortest until a feed is asked again that could not be asked for want of a network.
  private static let offlineRetry = 60.0
  /// The longest that a server can have itself left alone.
  private static let longestRest = 7 * 86_400.0
  /// Articles whose dates are looked at.
  private static let mostDates = 40

  let now: Date
  /// From 0 to 1, another one each time: feeds that failed together are not asked together again.
  let chance: Double

  /// What a feed's document says about how often it publishes.
  struct Pace: Hashable, Sendable {
    var interval: Double
    var perWeek: Double?
    var newest: Date?
  }

  /// The pace of a feed whose articles have these dates.
  func pace(of dates: [Date]) -> Pace {
    let newestFirst = dates.filter { $0 <= now.addingTimeInterval(86_400) }.sorted(by: >)
      .prefix(Self.mostDates)
    guard let newest = newestFirst.first, let oldest = newestFirst.last else {
      return Pace(interval: Self.usual)
    }
    let silence = max(0, now.timeIntervalSince(newest))
    let span = newest.timeIntervalSince(oldest)
    guard newestFirst.count > 1, span > 0 else {
      return Pace(interval: Self.bounded(max(Self.usual, silence / 10)), newest: newest)
    }
    let gap = span / Double(newestFirst.count - 1)
    // The time since the newest counts, too, or a feed that ended would publish for ever.
    let weeks = max((span + silence) / 604_800, 1.0 / 7)
    return Pace(
      interval: Self.bounded(max(gap / 2, silence / 10)),
      perWeek: Double(newestFirst.count) / weeks, newest: newest)
  }

  /// A look that found nothing new makes the next one later.
  func stretched(_ interval: Double) -> Double { Self.bounded(interval * 1.25) }

  /// When a feed that could be read is asked again.
  ///
  /// - Parameters:
  ///   - maxAge: Seconds that the answer stays good, as the server says.
  ///   - retryAfter: Before that the server does not want to be asked.
  func next(for feed: FollowedFeed, maxAge: Int?, retryAfter: Date?) -> Date {
    if let interval = feed.settings.interval {
      return later(now.addingTimeInterval(Double(interval)), retryAfter)
    }
    let learned = feed.health.learnedInterval.map(Double.init) ?? Self.usual
    let wanted = Double(feed.rhythm.wantedMinutes ?? 0) * 60
    let interval = Self.bounded(max(learned, wanted, Double(maxAge ?? 0)))
    // A twentieth earlier or later, so that feeds that were added together part.
    let date = now.addingTimeInterval(interval * (0.95 + 0.1 * chance))
    return later(afterSkipped(date, feed.rhythm), retryAfter)
  }

  /// When a feed that could not be read is asked again: each time twice as late, with a quarter left
  /// to chance either way.
  func retry(after failures: Int, retryAfter: Date?) -> Date {
    let doubled = Self.firstRetry * Double(1 << min(max(failures - 1, 0), 8))
    let delay = min(doubled, Self.longest) * (0.75 + 0.5 * chance)
    return later(now.addingTimeInterval(delay), retryAfter)
  }

  /// When a feed that no network led to is asked again: soon, for networks come back, and each time
  /// twice as late, up to a quarter of an hour.
  ///
  /// - Parameter wait: Seconds that were waited before, where there was no network then either.
  func retryWhenOnline(after wait: Double?) -> Date {
    let next = wait.map { max($0 * 2, Self.offlineRetry) } ?? Self.offlineRetry * (1 + chance)
    return now.addingTimeInterval(min(next, Self.shortest))
  }

  private func later(_ date: Date, _ other: Date?) -> Date {
    guard let other else { return date }
    return max(date, min(other, now.addingTimeInterval(Self.longestRest)))
  }

  private static func bounded(_ interval: Double) -> Double {
    min(max(interval, shortest), longest)
  }

  /// The first hour from a date on that the feed does not ask to be skipped; a feed that skips every
  /// hour of the week is not taken at its word.
  private func afterSkipped(_ date: Date, _ rhythm: FeedRhythm) -> Date {
    guard !rhythm.skippedHours.isEmpty || !rhythm.skippedDays.isEmpty else { return date }
    let hour = Int((date.timeIntervalSince1970 / 3_600).rounded(.down))
    for later in hour..<hour + 168 {
      // 1 January 1970 was a Thursday.
      let weekday = (later / 24 + 4) % 7
      guard !rhythm.skippedHours.contains(later % 24), !rhythm.skippedDays.contains(weekday)
      else { continue }
      return later == hour ? date : Date(timeIntervalSince1970: Double(later) * 3_600)
    }
    return date
  }
}

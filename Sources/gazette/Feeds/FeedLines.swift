import Foundation
import NewsModel
import SafeText

/// Feeds as lines of text.
enum FeedLines {
  /// Number, unread, all, name with its folders, address, what else than a web feed it is, and what
  /// is the matter with it; between tabs.
  static func line(_ feed: FollowedFeed, now: Date = Date()) -> String {
    let name = (feed.settings.folders + [feed.feed.title]).map(SafeText.line)
      .joined(separator: "/")
    let marks = kind(feed) + feed.marks(at: now)
    let fields = [
      String(feed.id.rawValue), String(feed.feed.tally.unread), String(feed.feed.tally.articles),
      name, SafeText.line(FeedAddress.shown(feed.feed.address)),
    ]
    return (marks.isEmpty ? fields : fields + [marks.joined(separator: ", ")])
      .joined(separator: "\t")
  }

  private static func kind(_ feed: FollowedFeed) -> [String] {
    feed.feed.kind == .web ? [] : [feed.feed.kind.rawValue]
  }

  /// How a feed fares, in a few lines.
  static func health(_ feed: FollowedFeed, now: Date) -> String {
    let health = feed.health
    var lines = [SafeText.line(FeedAddress.shown("\(feed.feed.title)  \(feed.feed.address)"))]
    guard feed.feed.kind == .web else {
      let articles = Counted.of(feed.feed.tally.articles, "article")
      lines.append("  holds:      \(articles), a \(feed.feed.kind.rawValue)")
      if let problem = feed.feed.problem { lines.append("  failed:     it is \(problem.rawValue)") }
      return lines.joined(separator: "\n")
    }
    lines.append("  read:       " + (health.succeededAt.map { ago($0, now) } ?? "never"))
    if let problem = health.problem {
      let when = health.problemAt.map { ago($0, now) } ?? ""
      let times = health.failures > 1 ? ", \(health.failures) times in a row" : ""
      lines.append("  failed:     \(when)\(times): \(SafeText.line(FeedAddress.shown(problem)))")
    }
    if health.stoppedAt != nil { lines.append("  stopped:    it is gone for good") }
    if feed.settings.isPaused { lines.append("  paused:     it is not asked") }
    if feed.settings.isMuted { lines.append("  muted:      its articles come as read") }
    if let moved = health.movedTo {
      lines.append("  moved to:   \(SafeText.line(FeedAddress.shown(moved)))")
    }
    if let perWeek = health.perWeek {
      lines.append("  publishes:  \(rate(perWeek))")
    }
    if health.isUnused(at: now), let newest = health.newestAt {
      lines.append("  unused:     nothing new since \(day(newest))")
    }
    if let due = health.dueAt, health.stoppedAt == nil, !feed.settings.isPaused {
      lines.append("  asked next: " + (due <= now ? "at the next refresh" : "in " + span(due, now)))
    }
    lines += health.warnings.map { "  odd:        \(SafeText.line($0))" }
    return lines.joined(separator: "\n")
  }

  private static func rate(_ perWeek: Double) -> String {
    perWeek >= 10
      ? "\(Int((perWeek / 7).rounded())) a day"
      : perWeek >= 1
        ? "\(Int(perWeek.rounded())) a week" : "\(max(1, Int((perWeek * 52).rounded()))) a year"
  }

  private static func ago(_ date: Date, _ now: Date) -> String { span(now, date) + " ago" }

  /// The time between two dates in its largest unit.
  private static func span(_ later: Date, _ earlier: Date) -> String {
    let seconds = max(0, Int(later.timeIntervalSince(earlier)))
    let units = [(86_400, "day"), (3_600, "hour"), (60, "minute")]
    guard let (length, name) = units.first(where: { seconds >= $0.0 }) else {
      return "less than a minute"
    }
    return Counted.of(seconds / length, name)
  }

  private static func day(_ date: Date) -> String {
    Moment(date: date, precision: .second, zoneOffset: 0).day
  }
}

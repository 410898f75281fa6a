import Foundation
import NewsModel
import Terminal

/// How the web feeds fare, line by line.
struct FeedLines {
  /// A line and what it means.
  struct Line: Hashable {
    var text: String
    var role: ScreenRole
  }

  private let now: Date
  private let feeds: [FollowedFeed]?
  private let separator: String

  init(state: ReaderState, _ watching: FeedWatching) {
    now = state.now
    feeds = watching.feeds
    separator = Marks(isUnicode: state.capabilities.isUnicode).separator
  }

  var all: [Line] {
    guard let feeds else { return [Line(text: "looking", role: .hint)] }
    guard !feeds.isEmpty else { return [Line(text: "no web feeds yet: a adds one", role: .hint)] }
    return feeds.flatMap(lines)
  }

  private func lines(of feed: FollowedFeed) -> [Line] {
    let health = feed.health
    var facts = [health.succeededAt.map { "read \(Self.span(since: $0, now)) ago" } ?? "never read"]
    if feed.settings.isPaused { facts.append("paused") }
    if feed.settings.isMuted { facts.append("muted") }
    if health.stoppedAt != nil { facts.append("gone for good") }
    if let perWeek = health.perWeek, perWeek >= 1 { facts.append("\(Int(perWeek)) a week") }
    if health.isUnused(at: now) { facts.append("unused for a year") }
    if let due = health.dueAt, due > now, health.stoppedAt == nil, !feed.settings.isPaused {
      facts.append("next in \(Self.span(since: now, due))")
    }
    var lines = [
      Line(text: feed.feed.title, role: health.problem == nil ? .text : .error),
      Line(text: "  " + facts.joined(separator: separator), role: .quiet),
    ]
    if let problem = health.problem {
      let times = health.failures > 1 ? " (\(health.failures) times)" : ""
      lines.append(Line(text: "  " + FeedAddress.shown(problem) + times, role: .quiet))
    }
    lines += health.warnings.map { Line(text: "  odd: " + $0, role: .quiet) }
    return lines
  }

  /// The time between two dates in its largest unit: `3 hours`.
  private static func span(since earlier: Date, _ later: Date) -> String {
    let seconds = max(0, Int(later.timeIntervalSince(earlier)))
    let units = [(86_400, "day"), (3_600, "hour"), (60, "minute")]
    guard let (length, name) = units.first(where: { seconds >= $0.0 }) else {
      return "less than a minute"
    }
    return Counted.of(seconds / length, name)
  }
}

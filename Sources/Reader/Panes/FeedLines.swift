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
  private let marks: Marks
  /// Cells for what stands below a feed's name.
  private let room: Int

  init(state: ReaderState, _ watching: FeedWatching) {
    now = state.now
    feeds = watching.feeds
    marks = Marks(isUnicode: state.capabilities.isUnicode)
    // The overlay begins in the third column, and what belongs to a name two further.
    room = max(1, state.size.width - 5)
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
      Line(text: feed.feed.title, role: health.problem == nil ? .text : .error)
    ]
    lines += joined(facts).map { Line(text: "  " + $0, role: .quiet) }
    if let problem = health.problem {
      let times = health.failures > 1 ? " (\(health.failures) times)" : ""
      lines += wrapped(FeedAddress.shown(problem) + times)
    }
    lines += health.warnings.flatMap { wrapped("odd: " + $0) }
    return lines
  }

  private func wrapped(_ text: String) -> [Line] {
    NoticeLines.all(of: text, width: room, ellipsis: marks.ellipsis).map {
      Line(text: "  " + $0, role: .quiet)
    }
  }

  /// Facts in as few lines as they fit in, each of them whole.
  private func joined(_ facts: [String]) -> [String] {
    facts.reduce(into: []) { lines, fact in
      let longer = (lines.last ?? "") + marks.separator + fact
      if lines.isEmpty || CellWidth.of(longer) > room {
        lines.append(fact)
      } else {
        lines[lines.count - 1] = longer
      }
    }
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

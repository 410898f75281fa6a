import Foundation
import NewsModel
import SafeText

/// What `gazette feeds --json` prints of a feed.
struct FeedJSON: Encodable {
  let id: Int64
  let kind, title, address: String
  let name, homePage, summary, language, movedTo, problem: String?
  let folders, tags, warnings: [String]
  let articles, unread, failures: Int
  let paused, muted, unused: Bool
  let interval, learnedInterval: Int?
  let perWeek: Double?
  let added: String
  let tried, succeeded, due, problemAt, stopped, newest: String?

  init(_ feed: FollowedFeed, now: Date) {
    func line(_ text: String?) -> String? { text.map { SafeText.line(FeedAddress.shown($0)) } }
    func time(_ date: Date?) -> String? { date.map(FeedJSON.time) }
    let (settings, health) = (feed.settings, feed.health)
    id = feed.id.rawValue
    kind = feed.feed.kind.rawValue
    title = SafeText.line(feed.feed.title)
    address = SafeText.line(FeedAddress.shown(feed.feed.address))
    name = line(settings.name)
    homePage = line(feed.homePage)
    summary = line(feed.summary)
    language = line(feed.language)
    movedTo = line(health.movedTo)
    problem = line(health.problem)
    folders = settings.folders.map(SafeText.line)
    tags = settings.tags.map(SafeText.line)
    warnings = health.warnings.map(SafeText.line)
    articles = feed.feed.tally.articles
    unread = feed.feed.tally.unread
    failures = health.failures
    paused = settings.isPaused
    muted = settings.isMuted
    unused = health.isUnused(at: now)
    interval = settings.interval
    learnedInterval = health.learnedInterval
    perWeek = health.perWeek.map { ($0 * 10).rounded() / 10 }
    added = FeedJSON.time(feed.addedAt)
    tried = time(health.triedAt)
    succeeded = time(health.succeededAt)
    due = time(health.dueAt)
    problemAt = time(health.problemAt)
    stopped = time(health.stoppedAt)
    newest = time(health.newestAt)
  }

  private static func time(_ date: Date) -> String {
    Moment(date: date, precision: .second, zoneOffset: 0).rfc3339
  }

  /// Values as JSON, with sorted keys.
  static func text(of value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}

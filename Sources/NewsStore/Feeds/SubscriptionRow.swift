import Foundation
import GRDB
import NewsModel
import SafeText

/// A row of the table of subscriptions, read and written.
enum SubscriptionRow {
  static let columns = """
    SELECT subscription.*, feed.*,
      (SELECT group_concat(tag, char(10)) FROM feedTag WHERE feedTag.feed = feed.id) AS tags
    FROM feed JOIN subscription ON subscription.feed = feed.id AND kind = 'web'
    """

  static func feed(_ row: Row) -> FollowedFeed {
    let feed = Feed(
      id: FeedID(row["id"]), kind: .web, address: row["address"],
      title: FeedAddress.shown(row["title"]),
      tally: Tally(articles: row["articles"], unread: row["unread"]))
    var followed = FollowedFeed(feed: feed, addedAt: Date(timeIntervalSince1970: row["addedAt"]))
    followed.settings = settings(row)
    followed.health = health(row)
    followed.validators.etag = row["etag"]
    followed.validators.lastModified = row["lastModified"]
    followed.validators.hash = row["hash"]
    followed.rhythm.minutes = row["wantedMinutes"]
    followed.rhythm.skippedHours = numbers(row["skippedHours"])
    followed.rhythm.skippedDays = numbers(row["skippedDays"])
    followed.homePage = row["homePage"]
    followed.summary = row["summary"]
    followed.language = row["language"]
    followed.removedAt = date(row["removedAt"])
    return followed
  }

  private static func settings(_ row: Row) -> FeedSettings {
    var settings = FeedSettings()
    settings.name = row["name"]
    settings.folders = lines(row["folders"])
    settings.tags = lines(row["tags"] as String? ?? "")
    settings.interval = row["interval"]
    settings.isPaused = row["isPaused"]
    settings.isMuted = row["isMuted"]
    settings.wantsFullText = row["wantsFullText"]
    settings.headers = lines(row["headers"])
    settings.userAgent = row["userAgent"]
    settings.credentialsCommand = (row["credentialsCommand"] as String?).map(lines)
    settings.mayBePrivate = row["mayBePrivate"]
    return settings
  }

  private static func health(_ row: Row) -> FeedHealth {
    var health = FeedHealth()
    health.triedAt = date(row["triedAt"])
    health.succeededAt = date(row["succeededAt"])
    health.dueAt = date(row["dueAt"])
    health.failures = row["failures"]
    health.problem = row["problem"]
    health.problemAt = date(row["problemAt"])
    health.warnings = lines(row["warnings"])
    health.movedTo = row["movedTo"]
    health.stoppedAt = date(row["stoppedAt"])
    health.learnedInterval = row["learnedInterval"]
    health.perWeek = row["perWeek"]
    health.newestAt = date(row["newestAt"])
    return health
  }

  /// Writes what a look found out; the user's wishes stay what they are meanwhile.
  ///
  /// Nothing of a feed that was removed meanwhile: its entries were not stored, so its validators
  /// would hide them when it comes back.
  static func write(_ delivery: FeedDelivery, in database: Database) throws {
    let feed = delivery.feed
    let health = feed.health
    try database.cachedStatement(
      sql: """
        UPDATE subscription SET triedAt = ?, succeededAt = ?, dueAt = ?, failures = ?, problem = ?,
          problemAt = ?, warnings = ?, movedTo = ?, stoppedAt = ?, learnedInterval = ?,
          perWeek = ?, newestAt = ?, wantedMinutes = ?, skippedHours = ?, skippedDays = ?, etag = ?, lastModified = ?, hash = ?, homePage = ?,
          summary = ?, language = ?
        WHERE feed = ? AND removedAt IS NULL
        """
    ).execute(arguments: [
      seconds(health.triedAt), seconds(health.succeededAt), seconds(health.dueAt),
      health.failures, health.problem, seconds(health.problemAt),
      health.warnings.joined(separator: "\n"), health.movedTo, seconds(health.stoppedAt),
      health.learnedInterval, health.perWeek, seconds(health.newestAt),
      feed.rhythm.wantedMinutes, bits(feed.rhythm.skippedHours), bits(feed.rhythm.skippedDays),
      feed.validators.etag,
      feed.validators.lastModified, feed.validators.hash, feed.homePage, feed.summary,
      feed.language, feed.id.rawValue,
    ])
    guard database.changesCount > 0 else { return }
    guard let title = delivery.title.map(SafeText.line), !title.isEmpty, title != feed.feed.title
    else { return }
    try database.cachedStatement(
      sql: """
        UPDATE feed SET title = ?2 WHERE id = ?1
          AND EXISTS (SELECT 1 FROM subscription WHERE feed = ?1 AND name IS NULL)
        """
    ).execute(arguments: [feed.id.rawValue, title])
  }

  /// Writes the user's wishes; what the feed itself said stays.
  static func write(_ settings: FeedSettings, of feed: FeedID, in database: Database) throws {
    try database.execute(
      sql: """
        UPDATE subscription SET name = ?, folders = ?, interval = ?, isPaused = ?, isMuted = ?,
          wantsFullText = ?, headers = ?, userAgent = ?, credentialsCommand = ?, mayBePrivate = ?
        WHERE feed = ?
        """,
      arguments: [
        settings.name.map(SafeText.line), text(settings.folders.map(SafeText.line)),
        settings.interval, settings.isPaused, settings.isMuted, settings.wantsFullText,
        text(settings.headers), settings.userAgent, settings.credentialsCommand.map(text),
        settings.mayBePrivate, feed.rawValue,
      ])
    if let name = settings.name.map(SafeText.line), !name.isEmpty {
      try database.execute(
        sql: "UPDATE feed SET title = ? WHERE id = ?", arguments: [name, feed.rawValue])
    }
    try database.execute(sql: "DELETE FROM feedTag WHERE feed = ?", arguments: [feed.rawValue])
    for tag in settings.tags.map(SafeText.line) where !tag.isEmpty {
      try database.execute(
        sql: "INSERT OR IGNORE INTO feedTag (feed, tag) VALUES (?, ?)",
        arguments: [feed.rawValue, tag])
    }
  }

  private static func date(_ seconds: Double?) -> Date? {
    seconds.map { Date(timeIntervalSince1970: $0) }
  }

  private static func seconds(_ date: Date?) -> Double? { date?.timeIntervalSince1970 }

  private static func bits(_ numbers: Set<Int>) -> Int {
    numbers.reduce(0) { $0 | 1 << ($1 & 31) }
  }

  private static func numbers(_ bits: Int) -> Set<Int> {
    Set((0..<32).filter { bits & 1 << $0 != 0 })
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init)
  }

  private static func text(_ lines: [String]) -> String {
    lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

import GRDB
import NewsModel

/// Through which feeds articles came: one stands with the status, the others beside it.
struct FeedMembership {
  let database: Database

  init(_ database: Database) { self.database = database }

  /// Lets an article stand with another of its feeds.
  func lead(_ document: Int64, by feed: FeedID) throws {
    let row = try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT status.id AS id, status.feed AS feed FROM article
            JOIN articleStatus AS status ON status.id = article.id
          WHERE article.document = ? AND ordinal = 0
          """), arguments: [document])
    guard let row, row["feed"] != feed.rawValue else { return }
    let article: Int64 = row["id"]
    let before: Int64 = row["feed"]
    try database.cachedStatement(sql: "DELETE FROM articleFeed WHERE article = ? AND feed = ?")
      .execute(arguments: [article, feed.rawValue])
    try database.cachedStatement(sql: "UPDATE articleStatus SET feed = ? WHERE id = ?")
      .execute(arguments: [feed.rawValue, article])
    try database.cachedStatement(sql: "INSERT INTO articleFeed (article, feed) VALUES (?, ?)")
      .execute(arguments: [article, before])
    try database.cachedStatement(sql: "UPDATE document SET feed = ? WHERE id = ?")
      .execute(arguments: [feed.rawValue, document])
  }

  /// Lets the articles of a feed stand with their other feeds, where those are followed.
  func leave(_ feed: FeedID) throws {
    let others = try Row.fetchAll(
      database,
      sql: """
        SELECT article.document AS document, min(articleFeed.feed) AS other
        FROM articleFeed JOIN articleStatus AS status ON status.id = articleFeed.article
          JOIN article ON article.id = status.id
          JOIN subscription ON subscription.feed = articleFeed.feed AND removedAt IS NULL
        WHERE status.feed = ? GROUP BY article.document
        """, arguments: [feed.rawValue])
    for row in others { try lead(row["document"], by: FeedID(row["other"])) }
  }

  /// Lets the articles of a feed that went into the trash when another of their feeds was removed
  /// stand with this one, out of the trash.
  func takeBack(_ feed: FeedID) throws {
    let gone = try Row.fetchAll(
      database,
      sql: """
        SELECT article.id AS id, article.document AS document
        FROM articleFeed JOIN articleStatus AS status ON status.id = articleFeed.article
          JOIN article ON article.id = status.id
          JOIN subscription AS own ON own.feed = status.feed
        WHERE articleFeed.feed = ? AND status.trashedAt = own.removedAt
        """, arguments: [feed.rawValue])
    for row in gone {
      try lead(row["document"], by: feed)
      try database.cachedStatement(sql: "UPDATE articleStatus SET trashedAt = NULL WHERE id = ?")
        .execute(arguments: [row["id"] as Int64])
    }
  }
}

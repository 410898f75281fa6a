import Foundation
import GRDB
import NewsModel

extension ArticleStore {
  /// What an article said before it was changed, the oldest first.
  ///
  /// - Throws: `DecodingFault` for a damaged content.
  package func revisions(of article: ArticleID) async throws -> [ArticleRevision] {
    try await writer.read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT number, replacedAt, content FROM articleRevision WHERE article = ? ORDER BY number
          """, arguments: [article.rawValue]
      ).map { row in
        ArticleRevision(
          number: row["number"], replacedAt: Date(timeIntervalSince1970: row["replacedAt"]),
          content: try ArticleDecoder.article(packed: row["content"]))
      }
    }
  }

  /// The titles of the web feeds that an article came through; the one it stands with first.
  static func feeds(of article: Int64, in database: Database) throws -> [String] {
    try String.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT title FROM (
            SELECT feed AS member, 0 AS rank FROM articleStatus WHERE id = ?1
            UNION ALL SELECT feed, 1 FROM articleFeed WHERE article = ?1)
          JOIN feed ON feed.id = member AND kind = 'web' ORDER BY rank, title COLLATE NOCASE
          """), arguments: [article]
    ).map(FeedAddress.shown)
  }
}

import Foundation
import GRDB
import NewsModel

extension ArticleStore {
  /// The newest unread articles of a feed whose pages nobody fetched or tried to fetch yet.
  ///
  /// - Returns: Their names with the addresses of their pages.
  package func wantedOriginals(
    of feed: FeedID, limit: Int
  ) async throws -> [(article: ArticleID, address: String)] {
    try await writer.read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT article.id, content FROM articleStatus
            JOIN article ON article.id = articleStatus.id
            JOIN articleContent ON articleContent.article = article.id
          WHERE feed = ? AND isRead = 0 AND trashedAt IS NULL AND hasURL = 1 AND hasOriginal = 0
            AND NOT EXISTS (SELECT 1 FROM originalFailure WHERE article = articleStatus.id)
          ORDER BY articleStatus.id DESC LIMIT ?
          """, arguments: [feed.rawValue, limit])
      return try rows.compactMap { row in
        let article = try ArticleDecoder.article(packed: row["content"])
        return article.url.map { (ArticleID(row["id"]), $0) }
      }
    }
  }

  /// Remembers that the page behind an article could not be fetched ahead.
  package func keepFailure(_ problem: String, of article: ArticleID, at date: Date) async throws {
    try await writer.write { database in
      try database.execute(
        sql: """
          INSERT OR REPLACE INTO originalFailure (article, triedAt, problem)
          SELECT id, ?, ? FROM article WHERE id = ?
          """, arguments: [date.timeIntervalSince1970, problem, article.rawValue])
    }
  }
}

import GRDB
import NewsModel

extension ArticleStore {
  /// Remembers where somebody was in an article; `nil` forgets it.
  package func keep(_ place: ReadingPlace?, of article: ArticleID) async throws {
    try await writer.write { database in
      guard let place else {
        try database.execute(
          sql: "DELETE FROM readingPlace WHERE id = ?", arguments: [article.rawValue])
        return
      }
      // An article that was pruned meanwhile has no place to keep.
      try database.execute(
        sql: """
          INSERT OR REPLACE INTO readingPlace (id, offset, quote)
          SELECT id, ?, ? FROM article WHERE id = ?
          """, arguments: [place.offset, place.quote, article.rawValue])
    }
  }
}

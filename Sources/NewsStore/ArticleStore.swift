import GRDB
import NewsModel

/// The articles of a library, their status and their index, in one SQLite database.
///
/// Every method is one transaction; cancelling the task that waits for one interrupts its SQL.
package struct ArticleStore: Sendable {
  let writer: any DatabaseWriter

  /// A store on a database, which is brought to the present schema.
  ///
  /// - Throws: The database's errors.
  package init(_ writer: any DatabaseWriter) throws {
    self.writer = writer
    try Schema.migrator.migrate(writer)
  }

  /// A store that is gone when the program ends.
  package static func inMemory() throws -> ArticleStore {
    var configuration = Configuration()
    configuration.label = "articles"
    return try ArticleStore(DatabaseQueue(configuration: configuration))
  }

  /// A whole article; `nil` where there is none of that name.
  ///
  /// - Throws: `DecodingFault` for a damaged content.
  package func article(_ id: ArticleID) async throws -> Article? {
    try await writer.read { database in
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT file, format, listed, precision, zone, isRead, isStarred, content
          FROM article JOIN articleStatus USING (id) JOIN articleContent USING (id)
          WHERE id = ?
          """, arguments: [id.rawValue])
      guard let row, let format = DocumentFormat(rawValue: row["format"]) else { return nil }
      return Article(
        id: id, file: row["file"], format: format,
        content: try ArticleDecoder.article(from: row["content"]),
        listed: Moment(row), status: ArticleStatus(row))
    }
  }
}

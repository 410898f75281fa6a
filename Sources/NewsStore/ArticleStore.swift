import Foundation
import GRDB
import NewsModel

/// The articles of a library, their status and their index, in one SQLite database.
///
/// Every method is one transaction; cancelling the task that waits for one interrupts its SQL.
package struct ArticleStore: Sendable {
  let writer: any DatabaseWriter
  /// Whether nothing can be written, because the file or its folder is protected.
  package let isReadOnly: Bool
  let isInMemory: Bool
  let knownWords = KnownWords()

  /// A store on a database that has the present schema.
  init(_ writer: any DatabaseWriter, isReadOnly: Bool = false, isInMemory: Bool = false) {
    self.writer = writer
    self.isReadOnly = isReadOnly
    self.isInMemory = isInMemory
  }

  /// A store that is gone when the program ends.
  package static func inMemory() throws -> ArticleStore {
    var configuration = Configuration()
    configuration.label = "articles"
    configuration.prepareDatabase { RankedParts.prepare($0) }
    let queue = try DatabaseQueue(configuration: configuration)
    try Schema.migrator.migrate(queue)
    return ArticleStore(queue, isInMemory: true)
  }

  /// A whole article; `nil` where there is none of that name.
  ///
  /// - Throws: `DecodingFault` for a damaged content.
  package func article(_ id: ArticleID) async throws -> Article? {
    try await writer.read { database in
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT document.key AS file, document.format AS format, listed, precision, zone,
            isRead, isStarred, isGone, trashedAt IS NOT NULL AS isTrashed, content, offset, quote,
            (SELECT max(checkedAt) FROM original WHERE original.article = article.id) AS checkedAt
          FROM article JOIN document ON document.id = article.document
            JOIN articleStatus ON articleStatus.id = article.id
            JOIN articleContent ON articleContent.article = article.id
            LEFT JOIN readingPlace ON readingPlace.id = article.id
          WHERE article.id = ?
          """, arguments: [id.rawValue])
      guard let row, let format = DocumentFormat(rawValue: row["format"]) else { return nil }
      var article = Article(
        id: id, file: Self.shown(file: row["file"]), format: format,
        content: try ArticleDecoder.article(packed: row["content"]),
        listed: Moment(row),
        status: ArticleStatus(row, tags: try Self.tags(of: id.rawValue, in: database)),
        isGone: row["isGone"],
        place: (row["offset"] as Int?).map { ReadingPlace(offset: $0, quote: row["quote"]) },
        originalSeen: (row["checkedAt"] as Double?).map { Date(timeIntervalSince1970: $0) })
      article.feeds = try Self.feeds(of: id.rawValue, in: database)
      return article
    }
  }

  /// A path as it is; the names of what came through the web begin with the address of its feed.
  private static func shown(file: String) -> String {
    file.hasPrefix("/") ? file : FeedAddress.shown(file)
  }
}

import Foundation
import GRDB
import NewsModel

/// An article that another program knew: what is stored of it, and by what its feed will name it.
package struct MovedArticle: Sendable {
  let document: ImportedDocument
  let names: EntryNames
  let isTrashed: Bool

  /// An article from its parts.
  ///
  /// - Parameters:
  ///   - entry: The article as its feed has it, with its `guid` and address.
  ///   - isTrashed: Whether it was thrown away there.
  package init(document: ImportedDocument, entry: ParsedArticle, isTrashed: Bool) {
    self.document = document
    self.isTrashed = isTrashed
    names = EntryNames.names(of: [entry])[0]
  }
}

extension ArticleStore {
  /// Stores what another program knew, in one transaction; documents whose keys are in the library stay
  /// what they are. The feeds will know the articles again, thrown away or not.
  ///
  /// - Returns: How many articles are new and not in the trash, and how many are new there.
  package func moveIn(
    _ articles: [MovedArticle], now: Date = Date()
  ) async throws -> (new: Int, trashed: Int) {
    try await writer.write { database in
      var writing = DocumentWriting(database)
      for article in articles { _ = try writing.store(article.document, keepsKnown: true) }
      try writing.indexGathered()
      try KnownWords.store(articles.flatMap(\.document.newWords), in: database)
      var trashed = 0
      for article in articles {
        try Self.note(article, in: database)
        guard article.isTrashed else { continue }
        trashed += try Self.trash(article, arrived: writing.arrived, now, in: database)
      }
      // What a state says of an article counts for more than what the other program did with it.
      try WaitingStates(database).meet(articles.map(\.document))
      return (writing.arrived.count - trashed, trashed)
    }
  }

  private static func note(_ article: MovedArticle, in database: Database) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO feedEntry (feed, guid, link, likeness, content, document)
        SELECT feed, ?, ?, ?, \(EntryNames.contentOfOthers), id FROM document
        WHERE key = ? AND feed = ?
          AND NOT EXISTS (SELECT 1 FROM feedEntry WHERE feedEntry.document = document.id)
        ON CONFLICT (feed, guid) DO NOTHING
        """
    ).execute(arguments: [
      article.names.guid, article.names.link, article.names.likeness, article.document.key,
      article.document.feed.rawValue,
    ])
  }

  private static func trash(
    _ article: MovedArticle, arrived: Set<Int64>, _ now: Date, in database: Database
  ) throws -> Int {
    let id = try Int64.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT article.id FROM document JOIN article ON article.document = document.id
          WHERE key = ?
          """), arguments: [article.document.key])
    guard let id, arrived.contains(id) else { return 0 }
    try database.cachedStatement(sql: "UPDATE articleStatus SET trashedAt = ? WHERE id = ?")
      .execute(arguments: [now.timeIntervalSince1970, id])
    return 1
  }
}

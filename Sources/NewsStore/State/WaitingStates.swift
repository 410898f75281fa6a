import Foundation
import GRDB
import NewsModel

/// Lines of an imported state whose articles have not come yet.
struct WaitingStates {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Every line, in the order of an export.
  func all() throws -> [StateLine.ArticleState] {
    try String.fetchAll(
      database, sql: "SELECT line FROM waitingState ORDER BY document, ordinal"
    ).compactMap { StateLine(json: $0)?.article }
  }

  /// Has a line wait; one that waits for the same article already is merged with it.
  func keep(_ state: StateLine.ArticleState) throws {
    let ordinal = max(0, state.ordinal ?? 0)
    let known = try String.fetchOne(
      database.cachedStatement(
        sql: "SELECT line FROM waitingState WHERE document = ? AND ordinal = ?"),
      arguments: [state.document, ordinal])
    var merged = known.flatMap { StateLine(json: $0)?.article } ?? state
    if known != nil { merged.take(state) }
    try database.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO waitingState (document, ordinal, hash, url, line)
        VALUES (?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      state.document, ordinal, merged.hashNumber, merged.url, try StateLine(article: merged).json(),
    ])
  }

  /// Gives articles that came just now the states that waited for them.
  func meet(_ documents: [ImportedDocument]) throws {
    for document in documents {
      guard
        try Bool.fetchOne(
          database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM waitingState)")) == true
      else { return }
      for (ordinal, article) in document.articles.enumerated() {
        try meet(article, ordinal: ordinal, of: document)
      }
    }
  }

  private func meet(
    _ article: PreparedArticle, ordinal: Int, of document: ImportedDocument
  ) throws {
    var found = try rows("document = ? AND ordinal = ?", [document.key, ordinal])
    if found.isEmpty { found = try rows("hash = ? AND ordinal = ?", [document.hash, ordinal]) }
    if found.isEmpty, article.hasURL,
      let url = try? ArticleDecoder.article(packed: Data(article.content)).url
    {
      found = try rows("url = ?", [url])
    }
    guard !found.isEmpty else { return }
    let id = try Int64.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT article.id FROM document JOIN article ON article.document = document.id
          WHERE document.key = ? AND ordinal = ?
          """), arguments: [document.key, ordinal])
    guard let id else { return }
    for row in found {
      if let state = StateLine(json: row["line"])?.article {
        try StateRestoring(database).restore(state, to: id)
      }
      try database.cachedStatement(
        sql: "DELETE FROM waitingState WHERE document = ? AND ordinal = ?"
      ).execute(arguments: [row["document"] as String, row["ordinal"] as Int])
    }
  }

  private func rows(_ condition: String, _ arguments: StatementArguments) throws -> [Row] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: "SELECT document, ordinal, line FROM waitingState WHERE \(condition)"),
      arguments: arguments)
  }
}

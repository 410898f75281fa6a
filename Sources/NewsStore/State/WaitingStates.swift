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
    guard try isAnyWaiting() else { return }
    var arrivals = documents.flatMap { document in
      document.articles.enumerated().map { Arrival(document, ordinal: $0, article: $1) }
    }
    // A line that names just this file is for it and for no other; only what is left is compared by
    // bytes, and then by address.
    for way in Way.allCases {
      var others: [Arrival] = []
      for arrival in arrivals where try !meet(arrival, by: way) { others.append(arrival) }
      guard try isAnyWaiting() else { return }
      arrivals = others
    }
  }

  /// How a line knows its article.
  private enum Way: CaseIterable { case file, bytes, address }

  /// An article that came just now.
  private struct Arrival {
    let document: ImportedDocument
    let ordinal: Int
    let article: PreparedArticle

    init(_ document: ImportedDocument, ordinal: Int, article: PreparedArticle) {
      self.document = document
      self.ordinal = ordinal
      self.article = article
    }
  }

  private func isAnyWaiting() throws -> Bool {
    try Bool.fetchOne(
      database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM waitingState)")) == true
  }

  /// Whether a line was found; of several that are as good, none is.
  private func meet(_ arrival: Arrival, by way: Way) throws -> Bool {
    let (document, ordinal) = (arrival.document, arrival.ordinal)
    switch way {
    case .file:
      return try meet(arrival, rows("document = ? AND ordinal = ?", [document.key, ordinal]))
    case .bytes:
      return try meet(arrival, strays(rows("hash = ? AND ordinal = ?", [document.hash, ordinal])))
    case .address:
      guard arrival.article.hasURL,
        let url = try? ArticleDecoder.article(packed: Data(arrival.article.content)).url
      else { return false }
      return try meet(arrival, strays(rows("url = ?", [url])))
    }
  }

  /// Those whose own file is not on this machine, if it is just one: another may still come.
  private func strays(_ rows: [Row]) -> [Row] {
    let strays = rows.filter { access($0["document"] as String, F_OK) != 0 }
    return strays.count == 1 ? strays : []
  }

  private func meet(_ arrival: Arrival, _ found: [Row]) throws -> Bool {
    guard !found.isEmpty else { return false }
    let id = try Int64.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT article.id FROM document JOIN article ON article.document = document.id
          WHERE document.key = ? AND ordinal = ?
          """), arguments: [arrival.document.key, arrival.ordinal])
    guard let id else { return false }
    for row in found {
      if let state = StateLine(json: row["line"])?.article {
        try StateRestoring(database).restore(state, to: id)
      }
      try database.cachedStatement(
        sql: "DELETE FROM waitingState WHERE document = ? AND ordinal = ?"
      ).execute(arguments: [row["document"] as String, row["ordinal"] as Int])
    }
    return true
  }

  private func rows(_ condition: String, _ arguments: StatementArguments) throws -> [Row] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: "SELECT document, ordinal, line FROM waitingState WHERE \(condition)"),
      arguments: arguments)
  }
}

import GRDB
import NewsModel

extension RowsReading {
  /// Only so many of the newest hits are ranked, so that the cost has a bound.
  static let greatestRanked = 2_000

  /// The newest hits, most relevant first; `nil` where the query asks for no words.
  ///
  /// The title weighs ten times, names and tags four times what the body does (Okapi BM25).
  func ranked() throws -> [Int64]? {
    guard filter.match != nil else { return nil }
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT articleIndex.rowid AS id, bm25(articleIndex, 10.0, 1.0, 4.0, 4.0, 4.0, 1.0) AS score
        FROM \(filter.tables) WHERE \(filter.condition)
        ORDER BY articleIndex.rowid DESC LIMIT ?
        """,
      arguments: arguments(and: [Self.greatestRanked]))
    let scored = rows.map { (id: $0["id"] as Int64, score: $0["score"] as Double) }
    return
      scored
      .sorted { ($0.score, -$0.id) < ($1.score, -$1.id) }
      .map(\.id)
  }
}

import GRDB
import NewsModel

/// Reads windows of one list in one transaction.
struct RowsReading {
  /// Beyond it, hits are counted no further.
  static let greatestCount = 10_000

  let database: Database
  let filter: RowsFilter
  let ordering: RowsOrdering

  init(_ database: Database, query: SearchQuery, order: RowOrder) {
    self.database = database
    filter = RowsFilter(query.expression)
    ordering = RowsOrdering(order, key: filter.key)
  }

  /// Where an article of the list stands; `nil` where it is not in the list.
  func place(_ id: ArticleID) throws -> RowsOrdering.Place? {
    try Row.fetchOne(
      database,
      sql: """
        SELECT article.id AS id, \(ordering.column ?? "''") AS text
        FROM \(filter.tables) WHERE \(filter.condition) AND \(filter.key) = ?
        """,
      arguments: arguments(and: [id.rawValue])
    ).map { RowsOrdering.Place(id: $0["id"], text: $0["text"]) }
  }

  /// The keys from a place on, or from the list's start or end, in the order of the list.
  func keys(
    beyond place: RowsOrdering.Place?, before: Bool = false, including: Bool = false,
    unreadOnly: Bool = false, limit: Int
  ) throws -> [Int64] {
    guard limit > 0 else { return [] }
    let bound = place.map { ordering.beyond($0, before: before, including: including) }
    let keys = try Int64.fetchAll(
      database,
      sql: """
        SELECT article.id FROM \(filter.tables)
        WHERE \(filter.condition)\(bound.map { " AND " + $0.condition } ?? "")
        \(unreadOnly ? "AND status.isRead = 0" : "")
        ORDER BY \(ordering.terms(reversed: before)) LIMIT ?
        """,
      arguments: arguments(and: (bound?.arguments ?? []) + [limit]))
    return before ? keys.reversed() : keys
  }

  /// How many rows stand before a place.
  func count(before place: RowsOrdering.Place) throws -> Int {
    let bound = ordering.beyond(place, before: true, including: false)
    return try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM \(filter.tables) WHERE \(filter.condition) AND \(bound.condition)
        """,
      arguments: arguments(and: bound.arguments)) ?? 0
  }

  /// How long the list is, how many of it are unread, and whether that is exact.
  func tally() throws -> (total: Int, unread: Int, isExact: Bool) {
    guard filter.condition != "1" else {
      let row = try Row.fetchOne(database, sql: "SELECT articles, unread FROM tally")
      return (row?["articles"] ?? 0, row?["unread"] ?? 0, true)
    }
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT count(*) AS total, ifnull(sum(isRead = 0), 0) AS unread FROM (
          SELECT status.isRead AS isRead FROM \(filter.tables) WHERE \(filter.condition) LIMIT ?)
        """,
      arguments: arguments(and: [Self.greatestCount + 1]))
    let total: Int = row?["total"] ?? 0
    return (
      min(total, Self.greatestCount), row?["unread"] ?? 0, total <= Self.greatestCount
    )
  }

  func arguments(and more: [any DatabaseValueConvertible & Sendable]) -> StatementArguments {
    StatementArguments(filter.arguments + more)
  }
}

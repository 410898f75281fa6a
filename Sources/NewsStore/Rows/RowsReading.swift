import GRDB
import NewsModel

/// Reads windows of one list in one transaction.
struct RowsReading {
  let database: Database
  let filter: RowsFilter
  let ordering: RowsOrdering
  /// Told what was found when the rest takes longer than somebody who types wants to wait.
  var whenSlow: (([Int64]) -> Void)?

  /// Most of a frame of a screen.
  private static let patience = Duration.milliseconds(12)

  init(_ database: Database, query: SearchQuery, order: RowOrder) throws {
    self.database = database
    filter = try RowsFilter(query.expression, order: order, in: database)
    ordering = RowsOrdering(order, key: filter.key)
  }

  /// Where an article of the list stands; `nil` where it is not in the list.
  func place(_ id: ArticleID) throws -> RowsOrdering.Place? {
    let stretch = KeyStretch(low: id.rawValue, end: id.rawValue + 1)
    let condition = filter.condition(in: stretch)
    return try Row.fetchOne(
      database,
      sql: """
        SELECT \(filter.key) AS id, \(ordering.column ?? "''") AS text
        FROM \(filter.tables) WHERE \(condition.sql)
        """,
      arguments: StatementArguments(condition.arguments)
    ).map { RowsOrdering.Place(id: $0["id"], text: $0["text"]) }
  }

  /// The keys from a place on, or from the list's start or end, in the order of the list.
  func keys(
    beyond place: RowsOrdering.Place?, before: Bool = false, including: Bool = false,
    unreadOnly: Bool = false, limit: Int
  ) throws -> [Int64] {
    guard limit > 0 else { return [] }
    let bound = place.map { ordering.beyond($0, before: before, including: including) }
    let began = ContinuousClock.now
    var keys: [Int64] = []
    var told = 0
    for stretch in try stretches(from: place, before: before, isSparse: unreadOnly) {
      let condition = filter.condition(in: stretch, unreadOnly: unreadOnly)
      keys += try Int64.fetchAll(
        database,
        sql: """
          SELECT \(filter.key) FROM \(filter.tables(unreadOnly: unreadOnly))
          WHERE \(condition.sql)\(bound.map { " AND " + $0.condition } ?? "")
          ORDER BY \(ordering.terms(reversed: before)) LIMIT ?
          """,
        arguments: StatementArguments(
          condition.arguments + (bound?.arguments ?? []) + [limit - keys.count]))
      if keys.count >= limit { break }
      if let whenSlow, keys.count > told, ContinuousClock.now - began > Self.patience {
        told = keys.count
        whenSlow(keys)
      }
    }
    return before ? keys.reversed() : keys
  }

  /// One for everything, where rows are dense or the list is sorted by something else than time.
  private func stretches(
    from place: RowsOrdering.Place?, before: Bool, isSparse: Bool
  ) throws -> [KeyStretch?] {
    guard ordering.column == nil, filter.mayBeSparse || isSparse else { return [nil] }
    return try filter.stretches(in: database)
      .from(place?.id, newestFirst: ordering.keyDescends != before)
  }
}

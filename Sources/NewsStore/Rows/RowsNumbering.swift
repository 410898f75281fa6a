import GRDB
import NewsModel

/// Which row has a number: the inverse of counting the rows before one.
extension RowsReading {
  /// The key of a row by its number from 0 on; `nil` where the list is shorter.
  ///
  /// In a list of everything or of everything unread, sorted by time, the kept counts lead to the
  /// stretch of keys that holds the row. Any other list is walked through stretch by stretch, which
  /// can be interrupted.
  ///
  /// - Parameter isFromEnd: Whether the number is counted back from `RowsWindow.assumedEnd`.
  func key(ofRow number: Int, isFromEnd: Bool, of query: SearchQuery) throws -> Int64? {
    let number = isFromEnd ? RowsWindow.assumedEnd - 1 - number : number
    guard number >= 0 else { return nil }
    if let column = countedColumn(query), !isFromEnd {
      return try bucketKey(ofRow: number, column)
    }
    guard ordering.column == nil, filter.mayBeSparse else {
      return try key(ofRow: number, in: nil, reversed: isFromEnd)
    }
    var rest = number
    let newestFirst = ordering.keyDescends != isFromEnd
    for stretch in try filter.stretches(in: database).from(nil, newestFirst: newestFirst) {
      let count = try count(in: stretch)
      if rest < count { return try key(ofRow: rest, in: stretch, reversed: isFromEnd) }
      rest -= count
    }
    return nil
  }

  private func bucketKey(ofRow number: Int, _ column: String) throws -> Int64? {
    let order = ordering.keyDescends ? "DESC" : "ASC"
    let buckets = try Row.fetchCursor(
      database, sql: "SELECT bucket, \(column) AS rows FROM tally ORDER BY bucket \(order)")
    var rest = number
    while let bucket = try buckets.next() {
      let rows: Int = bucket["rows"]
      guard rest >= rows else {
        return try key(ofRow: rest, in: KeyStretch(bucket: bucket["bucket"]), reversed: false)
      }
      rest -= rows
    }
    return nil
  }

  private func count(in stretch: KeyStretch) throws -> Int {
    let condition = filter.condition(in: stretch)
    return try Int.fetchOne(
      database, sql: "SELECT count(*) FROM \(filter.tables) WHERE \(condition.sql)",
      arguments: StatementArguments(condition.arguments)) ?? 0
  }

  private func key(ofRow number: Int, in stretch: KeyStretch?, reversed: Bool) throws -> Int64? {
    let condition = filter.condition(in: stretch)
    return try Int64.fetchOne(
      database,
      sql: """
        SELECT \(filter.key) FROM \(filter.tables) WHERE \(condition.sql)
        ORDER BY \(ordering.terms(reversed: reversed)) LIMIT 1 OFFSET ?
        """, arguments: StatementArguments(condition.arguments + [number]))
  }
}

extension KeyStretch {
  /// The keys whose articles are counted together.
  init(bucket: Int64) {
    self.init(
      low: bucket << Int64(Schema.bucketBits), end: (bucket + 1) << Int64(Schema.bucketBits))
  }
}

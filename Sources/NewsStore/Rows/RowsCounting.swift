import GRDB
import NewsModel

extension RowsReading {
  /// Beyond it, hits are counted no further.
  static let greatestCount = 10_000

  /// How long the list is where that costs nothing to know; `nil` where rows have to be counted.
  func knownTally(_ query: SearchQuery) throws -> Tally? {
    if filter.isEverything { return try ArticleStore.total(in: database) }
    guard let expression = query.expression, filter.lead.isOfStatus else {
      return query.expression == nil ? try ArticleStore.total(in: database) : nil
    }
    switch expression {
    case .state(.unread):
      let unread = try ArticleStore.total(in: database).unread
      return Tally(articles: unread, unread: unread)
    case .feed(let id):
      return try tally("SELECT articles, unread FROM feed WHERE id = ?", [id.rawValue])
    case .source(let name):
      return try tally(
        "SELECT articles, unread FROM source WHERE key = ?", [IndexText.fold(name)])
    default: return nil
    }
  }

  private func tally(_ sql: String, _ arguments: StatementArguments) throws -> Tally? {
    try Row.fetchOne(database, sql: sql, arguments: arguments)
      .map { Tally(articles: $0["articles"], unread: $0["unread"]) }
  }

  /// Counts the list, up to 10,000 rows.
  ///
  /// - Parameter withUnread: Whether to count the unread ones too, where all are counted. To look up
  ///   the status of each of ten thousand hits takes twenty times as long as to count them.
  func count(withUnread: Bool = false) throws -> RowsTally {
    var count = 0
    var keys: [Int64] = []
    let stretches: [KeyStretch?] =
      filter.mayBeSparse ? try filter.stretches(in: database).stretches : [nil]
    for stretch in stretches {
      let found = try hits(in: stretch, most: Self.greatestCount + 1 - count, withKeys: withUnread)
      count += found.count
      keys += found.keys
      if count > Self.greatestCount {
        return RowsTally(articles: Self.greatestCount, unread: 0, isExact: false)
      }
    }
    return RowsTally(
      articles: count, unread: try ArticleStore.unread(keys, in: database), isExact: true)
  }

  private func hits(
    in stretch: KeyStretch?, most: Int, withKeys: Bool
  ) throws -> (count: Int, keys: [Int64]) {
    let condition = filter.condition(in: stretch)
    let sql = "SELECT \(filter.key) FROM \(filter.tables) WHERE \(condition.sql) LIMIT ?"
    let arguments: StatementArguments = StatementArguments(condition.arguments + [most])
    if withKeys {
      let keys = try Int64.fetchAll(database, sql: sql, arguments: arguments)
      return (keys.count, keys)
    }
    let count = try Int.fetchOne(
      database, sql: "SELECT count(*) FROM (\(sql))", arguments: arguments)
    return (count ?? 0, [])
  }

  /// How many rows of the list stand before a key, where that costs little: in a list of everything
  /// or of everything unread, sorted by time.
  func number(of key: Int64, _ query: SearchQuery) throws -> Int? {
    guard let column = countedColumn(query) else { return nil }
    let sign = ordering.keyDescends ? ">" : "<"
    let bucket = key >> Int64(Schema.bucketBits)
    let before = try Int.fetchOne(
      database, sql: "SELECT ifnull(sum(\(column)), 0) FROM tally WHERE bucket \(sign) ?",
      arguments: [bucket])
    let condition = filter.condition(in: KeyStretch(bucket: bucket))
    let beside = try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM \(filter.tables)
        WHERE \(condition.sql) AND \(filter.key) \(sign) ?
        """, arguments: StatementArguments(condition.arguments + [key]))
    return (before ?? 0) + (beside ?? 0)
  }

  /// Which of the counts that are kept by stretches of time counts this list; `nil` for none.
  func countedColumn(_ query: SearchQuery) -> String? {
    guard ordering.column == nil else { return nil }
    switch (filter.isEverything, query.expression) {
    case (true, _): return "articles"
    case (false, .state(.unread)?) where filter.lead == .status(indexedBy: "unreadArticle"):
      return "unread"
    default: return nil
    }
  }

  /// How many rows stand before a place, one by one; as long as it takes.
  func walk(to place: RowsOrdering.Place) throws -> Int {
    let bound = ordering.beyond(place, before: true, including: false)
    let condition = filter.condition()
    return try Int.fetchOne(
      database,
      sql: "SELECT count(*) FROM \(filter.tables) WHERE \(condition.sql) AND \(bound.condition)",
      arguments: StatementArguments(condition.arguments + bound.arguments)) ?? 0
  }
}

extension RowsFilter.Lead {
  /// Whether the counts that are kept may be those of the list.
  fileprivate var isOfStatus: Bool {
    switch self {
    case .status, .members: true
    default: false
    }
  }
}

import GRDB
import NewsModel

extension ArticleStore {
  /// So many of the newest hits are looked at.
  static let facetHits = 10_000
  private static let greatestFacets = 30

  /// What the newest hits of a search have in common.
  package func facets(_ query: SearchQuery) async throws -> SearchFacets {
    try await writer.read { database in
      let reading = try RowsReading(database, query: query, order: .newestFirst)
      let keys = try reading.keys(beyond: nil, limit: Self.facetHits + 1)
      var facets = SearchFacets()
      facets.hits = min(keys.count, Self.facetHits)
      facets.isBounded = keys.count > Self.facetHits
      var sources: [Int64: Int] = [:]
      var tags: [String: Int] = [:]
      var months: [String: Int] = [:]
      let statement = try database.cachedStatement(
        sql: """
          SELECT source, tags FROM articleStatus JOIN article USING (id) WHERE id = ?
          """)
      for key in keys.prefix(Self.facetHits) {
        guard let row = try Row.fetchOne(statement, arguments: [key]) else { continue }
        sources[row["source"], default: 0] += 1
        let own = row["tags"] as String
        if !own.isEmpty {
          for tag in own.split(separator: "\n") { tags[String(tag), default: 0] += 1 }
        }
        months[Self.month(of: key), default: 0] += 1
      }
      try Self.addTags(of: keys, to: &tags, in: database)
      facets.sources = try Self.named(sources, in: database)
      facets.months = months.sorted { $0.key > $1.key }.prefix(120)
        .map { SearchFacets.Facet(name: $0.key, count: $0.value) }
      facets.tags = Self.mostFrequent(tags)
      return facets
    }
  }

  private static func month(of key: Int64) -> String {
    let date = CivilDate(secondsSince1970: ArticleKey.second(key))
    return String(date.dayText.dropLast(3))
  }

  /// The reader's own tags.
  private static func addTags(
    of keys: [Int64], to tags: inout [String: Int], in database: Database
  ) throws {
    guard let newest = keys.first, let oldest = keys.last else { return }
    let hits = Set(keys)
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT name, article FROM articleTag JOIN tag ON tag.id = articleTag.tag
        WHERE article BETWEEN ? AND ?
        """, arguments: [oldest, newest])
    while let row = try rows.next() {
      if hits.contains(row["article"]) { tags[row["name"], default: 0] += 1 }
    }
  }

  private static func named(
    _ sources: [Int64: Int], in database: Database
  ) throws -> [SearchFacets.Facet] {
    var names: [String: Int] = [:]
    for (id, count) in sources.sorted(by: { $0.value > $1.value }).prefix(greatestFacets) {
      let name = try String.fetchOne(
        database, sql: "SELECT name FROM source WHERE id = ?", arguments: [id])
      if let name, !name.isEmpty { names[name] = count }
    }
    return mostFrequent(names)
  }

  private static func mostFrequent(_ counts: [String: Int]) -> [SearchFacets.Facet] {
    counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(greatestFacets)
      .map { SearchFacets.Facet(name: $0.key, count: $0.value) }
  }
}

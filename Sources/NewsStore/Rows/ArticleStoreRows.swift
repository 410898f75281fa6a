import Foundation
import GRDB
import NewsModel

extension ArticleStore {
  /// A window of the list of articles.
  ///
  /// Sorted by relevance, a list has no more than the newest 2,000 hits.
  ///
  /// - Parameter partial: Told what was found so far where the rest takes longer; such a window is
  ///   marked as partial.
  package func rows(
    _ request: RowsRequest, partial: (@Sendable (RowsWindow) -> Void)? = nil
  ) async throws -> RowsWindow {
    try await writer.read { database in
      var reading = try RowsReading(database, query: request.query, order: request.order)
      let cutting = RowCutting(request, database)
      if request.order == .relevance, let ranked = try reading.ranked() {
        let window = KeyWindow(of: ranked.keys, anchor: request.anchor, limit: request.limit)
        var rows = try cutting.rows(window)
        for index in rows.rows.indices {
          rows.rows[index].reason = ranked.reasons[rows.rows[index].id.rawValue]
        }
        rows.ranked = ranked.isBounded ? ranked.keys.count : nil
        rows.tally = RowsTally(
          articles: ranked.keys.count, unread: try Self.unread(ranked.keys, in: database))
        return rows
      }
      if let partial, request.anchor == .start {
        reading.whenSlow = { keys in
          guard var rows = try? cutting.rows(KeyWindow(keys: keys)) else { return }
          rows.isPartial = true
          partial(rows)
        }
      }
      var rows = try cutting.rows(reading.window(request))
      if let known = try reading.knownTally(request.query) {
        rows.tally = RowsTally(articles: known.articles, unread: known.unread)
      }
      return rows
    }
  }

  /// Counts a list; hits beyond 10,000 are not counted.
  ///
  /// - Parameter withUnread: Whether the unread ones of a list that is not longer are counted too.
  package func tally(_ query: SearchQuery, withUnread: Bool = true) async throws -> RowsTally {
    try await writer.read { database in
      let reading = try RowsReading(database, query: query, order: .newestFirst)
      if let known = try reading.knownTally(query) {
        return RowsTally(articles: known.articles, unread: known.unread)
      }
      return try reading.count(withUnread: withUnread)
    }
  }

  /// The snippets of rows that came without.
  package func snippets(
    _ articles: [ArticleID], of query: SearchQuery
  ) async throws -> [ArticleID: Snippet] {
    try await writer.read { database in
      let request = RowsRequest(query: query, order: .newestFirst, anchor: .start, limit: 0)
      let cutting = RowCutting(request, database)
      var snippets: [ArticleID: Snippet] = [:]
      for id in articles { snippets[id] = try cutting.snippet(of: id.rawValue) }
      return snippets
    }
  }

  /// The first unread article of a list behind an article, else from the list's start.
  package func nextUnread(
    in request: RowsRequest, after id: ArticleID?
  ) async throws -> ArticleID? {
    try await writer.read { database in
      let reading = try RowsReading(database, query: request.query, order: request.order)
      if request.order == .relevance, let ranked = try reading.ranked() {
        return try Self.nextUnread(in: ranked.keys, after: id, database)
      }
      if try reading.knownTally(request.query)?.unread == 0 { return nil }
      if let id, let place = try reading.place(id),
        let next = try reading.keys(beyond: place, unreadOnly: true, limit: 1).first
      {
        return ArticleID(next)
      }
      let first = try reading.keys(beyond: nil, unreadOnly: true, limit: 1).first
      return first.map { ArticleID($0) }.flatMap { $0 == id ? nil : $0 }
    }
  }

  private static func nextUnread(
    in ranked: [Int64], after id: ArticleID?, _ database: Database
  ) throws -> ArticleID? {
    let start = id.flatMap { ranked.firstIndex(of: $0.rawValue) }.map { $0 + 1 } ?? 0
    let isUnread = try database.cachedStatement(
      sql: "SELECT isRead = 0 FROM articleStatus WHERE id = ?")
    for key in ranked[start...] + ranked[..<start] where key != id?.rawValue {
      if try Bool.fetchOne(isUnread, arguments: [key]) == true { return ArticleID(key) }
    }
    return nil
  }

  /// How many of some articles are unread.
  static func unread(_ keys: [Int64], in database: Database) throws -> Int {
    let isUnread = try database.cachedStatement(
      sql: "SELECT isRead = 0 FROM articleStatus WHERE id = ?")
    return try keys.reduce(0) { sum, key in
      sum + (try Bool.fetchOne(isUnread, arguments: [key]) == true ? 1 : 0)
    }
  }
}

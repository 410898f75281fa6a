import Foundation
import GRDB
import NewsModel

extension ArticleStore {
  /// A window of the list of articles.
  ///
  /// Sorted by relevance, a list has no more than the newest 2,000 hits.
  package func rows(_ request: RowsRequest) async throws -> RowsWindow {
    try await writer.read { database in
      let reading = RowsReading(database, query: request.query, order: request.order)
      var (total, unread, isExact) = try reading.tally()
      let window: KeyWindow
      if request.order == .relevance, let ranked = try reading.ranked() {
        window = KeyWindow(of: ranked, anchor: request.anchor, limit: request.limit)
        isExact = isExact && total == ranked.count
        total = ranked.count
        unread = min(unread, total)
      } else {
        window = try reading.window(request, total: total, isExact: isExact)
      }
      let phrases = request.query.expression?.shownPhrases ?? []
      return RowsWindow(
        rows: try Self.rows(window.keys, phrases: phrases, in: database),
        firstIndex: window.firstIndex, total: total, totalIsExact: isExact, unread: unread)
    }
  }

  /// The first unread article of a list behind an article, else from the list's start.
  package func nextUnread(
    in request: RowsRequest, after id: ArticleID?
  ) async throws -> ArticleID? {
    try await writer.read { database in
      let reading = RowsReading(database, query: request.query, order: request.order)
      if request.order == .relevance, let ranked = try reading.ranked() {
        return try Self.nextUnread(in: ranked, after: id, database)
      }
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

  private static func rows(
    _ keys: [Int64], phrases: [SearchedPhrase], in database: Database
  ) throws -> [ArticleRow] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT title, source, listed, precision, zone, isRead, isStarred
        FROM article JOIN articleStatus USING (id) WHERE id = ?
        """)
    let content = try database.cachedStatement(
      sql: "SELECT content FROM articleContent WHERE id = ?")
    return try keys.compactMap { key in
      guard let row = try Row.fetchOne(statement, arguments: [key]) else { return nil }
      var snippet: Snippet?
      if !phrases.isEmpty, let data = try Data.fetchOne(content, arguments: [key]) {
        let article = try ArticleDecoder.article(from: data)
        snippet = SnippetCutting(phrases: phrases).snippet(of: article.document.plainText)
      }
      return ArticleRow(
        id: ArticleID(key), title: row["title"], source: row["source"], listed: Moment(row),
        status: ArticleStatus(row), snippet: snippet)
    }
  }
}

import Foundation
import GRDB
import NewsModel

/// Turns the keys of a window into rows, with snippets for those that will be seen.
struct RowCutting {
  private let request: RowsRequest
  private let phrases: [SearchedPhrase]
  private let database: Database

  init(_ request: RowsRequest, _ database: Database) {
    self.request = request
    self.database = database
    phrases = request.query.expression?.shownPhrases ?? []
  }

  func rows(_ window: KeyWindow) throws -> RowsWindow {
    let statement = try database.cachedStatement(
      sql: """
        SELECT title, source.name AS source, listed, precision, zone, isRead, isStarred,
          isGone, trashedAt IS NOT NULL AS isTrashed
        FROM article JOIN articleStatus ON articleStatus.id = article.id
          JOIN source ON source.id = articleStatus.source
        WHERE article.id = ?
        """)
    let hasTags =
      try Bool.fetchOne(
        database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM articleTag)")) == true
    var rows: [ArticleRow] = []
    for (place, key) in window.keys.enumerated() {
      guard let row = try Row.fetchOne(statement, arguments: [key]) else { continue }
      let tags = hasTags ? try ArticleStore.tags(of: key, in: database) : []
      rows.append(
        ArticleRow(
          id: ArticleID(key), title: row["title"], source: row["source"], listed: Moment(row),
          status: ArticleStatus(row, tags: tags), isGone: row["isGone"],
          snippet: getsSnippet(place, in: window) ? try snippet(of: key) : nil))
    }
    var cut = RowsWindow(rows: rows, firstIndex: window.firstIndex, isAtEnd: window.isAtEnd)
    cut.isNumberedFromEnd = window.isNumberedFromEnd
    return cut
  }

  /// The rows around the anchor are those on the screen.
  private func getsSnippet(_ place: Int, in window: KeyWindow) -> Bool {
    guard !phrases.isEmpty, request.snippets > 0 else { return false }
    guard request.snippets < window.keys.count else { return true }
    return abs(place - window.anchor) < request.snippets
  }

  /// A piece of the article's text around the hits; `nil` where the search shows none.
  func snippet(of key: Int64) throws -> Snippet? {
    guard !phrases.isEmpty else { return nil }
    let content = try database.cachedStatement(
      sql: "SELECT content FROM articleContent WHERE article = ?")
    guard let data = try Data.fetchOne(content, arguments: [key]) else { return nil }
    let article = try ArticleDecoder.article(packed: data)
    let cutting = SnippetCutting(phrases: phrases)
    let saved = cutting.snippet(of: article.document.plainText) ?? Snippet([])
    if saved.hasHit { return saved }
    return try originalSnippet(of: key, cutting) ?? saved
  }

  /// Where only the page behind the article says what was searched for.
  private func originalSnippet(of key: Int64, _ cutting: SnippetCutting) throws -> Snippet? {
    let content = try database.cachedStatement(
      sql: "SELECT content FROM original WHERE article = ? ORDER BY id DESC LIMIT 1")
    guard let data = try Data.fetchOne(content, arguments: [key]) else { return nil }
    let page = try ArticleDecoder.article(packed: data)
    let snippet = cutting.snippet(of: page.document.plainText)
    return snippet?.hasHit == true ? snippet : nil
  }
}

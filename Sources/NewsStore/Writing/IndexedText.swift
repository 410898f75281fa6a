import GRDB
import NewsModel

/// The folded texts of an article, one for each column of the index.
struct IndexedText: Sendable {
  let title: String
  let body: String
  let source: String
  let author: String
  let tag: String
  let url: String

  /// - Parameter tags: The reader's own, besides those of the document.
  init(_ article: ParsedArticle, tags: [String] = []) {
    title = IndexText.fold(article.title)
    body = IndexText.fold(article.document.plainText)
    source = IndexText.fold(article.source ?? "")
    author = IndexText.fold(article.authors.joined(separator: " "))
    tag = IndexText.fold((article.tags + tags).joined(separator: " "))
    url = IndexText.fold(article.url ?? "")
  }

  func insert(into database: Database, id: Int64) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO articleIndex (rowid, title, body, source, author, tag, url)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [id, title, body, source, author, tag, url])
  }

  /// An index that keeps no text has to be told what it forgets.
  func delete(from database: Database, id: Int64) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO articleIndex (articleIndex, rowid, title, body, source, author, tag, url)
        VALUES ('delete', ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [id, title, body, source, author, tag, url])
  }
}

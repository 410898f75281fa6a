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
  /// What the index gets: the words, and behind them how they begin.
  private let columns: [any DatabaseValueConvertible & Sendable]

  /// - Parameters:
  ///   - tags: The reader's own, besides those of the document.
  ///   - original: The page behind the article; what it says besides the article is found as well.
  init(_ article: ParsedArticle, tags: [String] = [], original: ParsedArticle? = nil) {
    title = IndexText.fold(article.title)
    body = IndexText.fold(article.document.plainText + Self.added(by: original, to: article))
    source = IndexText.fold(article.source ?? "")
    author = IndexText.fold(article.authors.joined(separator: " "))
    tag = IndexText.fold((article.tags + tags).joined(separator: " "))
    url = IndexText.fold(article.url ?? "")
    columns = [title, body, source, author, tag, url].map { ShortBeginnings.appended(to: $0) }
  }

  /// The paragraphs of a page that the saved article lacks, so that words do not count twice.
  private static func added(by original: ParsedArticle?, to article: ParsedArticle) -> String {
    guard let original else { return "" }
    let saved = Set(article.document.blocks)
    let added = Document(original.document.blocks.filter { !saved.contains($0) })
    return "\n\n" + original.title + "\n\n" + added.plainText
  }

  func insert(into database: Database, id: Int64) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO articleIndex (rowid, title, body, source, author, tag, url)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: StatementArguments([id] + columns))
  }

  /// An index that keeps no text has to be told what it forgets.
  func delete(from database: Database, id: Int64) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO articleIndex (articleIndex, rowid, title, body, source, author, tag, url)
        VALUES ('delete', ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: StatementArguments([id] + columns))
  }
}

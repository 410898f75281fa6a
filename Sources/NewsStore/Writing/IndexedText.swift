import GRDB
import NewsModel

/// The folded texts of an article, one for each column of the index.
struct IndexedText: Sendable {
  let title: String
  let source: String
  /// What the index gets for each of its columns.
  private let columns: [Column]

  /// Folded words, and behind them how they begin.
  private struct Column {
    let text: String
    /// The bytes of the words.
    let length: Int

    init(_ words: String) {
      text = ShortBeginnings.appended(to: words)
      length = words.utf8.count
    }
  }

  /// - Parameters:
  ///   - tags: The reader's own, besides those of the document.
  ///   - original: The page behind the article; what it says besides the article is found as well.
  init(_ article: ParsedArticle, tags: [String] = [], original: ParsedArticle? = nil) {
    title = IndexText.fold(article.title)
    source = IndexText.fold(article.source ?? "")
    let saved = article.document.plainText
    let body = original.map { saved + Self.added(by: $0, to: article) } ?? saved
    columns = [
      title, IndexText.fold(body), source,
      IndexText.fold(article.authors.joined(separator: " ")),
      IndexText.fold((article.tags + tags).joined(separator: " ")),
      IndexText.fold(article.url ?? ""),
    ].map(Column.init)
  }

  /// The words of one column after the other.
  func eachColumn(_ visit: (UnsafeBufferPointer<UInt8>) -> Void) {
    for column in columns {
      var text = column.text
      text.withUTF8 { visit(UnsafeBufferPointer(rebasing: $0[..<column.length])) }
    }
  }

  /// The paragraphs of a page that the saved article lacks, so that words do not count twice.
  private static func added(by original: ParsedArticle, to article: ParsedArticle) -> String {
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
    ).execute(arguments: arguments(id))
  }

  /// An index that keeps no text has to be told what it forgets.
  func delete(from database: Database, id: Int64) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO articleIndex (articleIndex, rowid, title, body, source, author, tag, url)
        VALUES ('delete', ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: arguments(id))
  }

  private func arguments(_ id: Int64) -> StatementArguments {
    StatementArguments([id.databaseValue] + columns.map(\.text.databaseValue))
  }
}

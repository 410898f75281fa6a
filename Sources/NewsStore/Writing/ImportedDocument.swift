import Foundation
import NewsModel

/// A file that was read and parsed, ready to be stored; the slow preparations are done already.
package struct ImportedDocument: Sendable {
  let file: String
  /// The number of the file among all that are read together.
  let place: Int
  let format: DocumentFormat
  let hash: Int64
  let articles: [PreparedArticle]

  /// How many articles the document holds.
  package var articleCount: Int { articles.count }

  /// A document from its parts.
  ///
  /// - Parameters:
  ///   - file: The path as it was given.
  ///   - place: The number of the file among all that are read together.
  ///   - bytes: The file's bytes, of which only a hash is kept.
  ///   - fileDate: Dates the articles that do not date themselves.
  package init(
    file: String, place: Int, format: DocumentFormat, bytes: [UInt8], fileDate: Date,
    articles: [ParsedArticle]
  ) {
    self.file = file
    self.place = place
    self.format = format
    hash = ContentHash.of(bytes)
    self.articles = articles.map { PreparedArticle($0, fileDate: fileDate) }
  }
}

/// An article with everything that its rows need, made outside the transaction.
struct PreparedArticle: Sendable {
  let title: String
  let source: String
  let listed: Moment
  let language: String?
  let hasURL: Bool
  let hasImage: Bool
  let content: [UInt8]
  let indexed: IndexedText

  init(_ article: ParsedArticle, fileDate: Date) {
    title = article.title.isEmpty ? "Untitled" : article.title
    source = article.source ?? ""
    listed =
      article.published ?? article.updated ?? article.exported
      ?? Moment(date: fileDate, precision: .second)
    language = article.language
    hasURL = article.url != nil
    hasImage = article.image != nil || article.document.blocks.containsPicture
    content = ArticleEncoder.bytes(article)
    indexed = IndexedText(article)
  }
}

extension [Block] {
  /// Whether a picture stands among the blocks; those inside lists and quotes are not looked for.
  fileprivate var containsPicture: Bool {
    contains { block in
      if case .figure(let figure) = block { figure.imageURL != nil } else { false }
    }
  }
}

import Foundation
import NewsModel
import NewsParsing

/// A page that was fetched and read.
package struct WebPage: Hashable, Sendable {
  /// The article; its `url` is the address that its publisher wants to be known.
  package var article: ParsedArticle
  /// What kind of document it was.
  package var format: DocumentFormat
  /// Where it was in the end, of a page that was redirected or went on by itself.
  package var finalAddress: String
  /// Where the page has moved for good, by what its server says.
  package var permanentAddress: String?
  /// When it was fetched.
  package var date: Date
  /// The page as it came, unpacked; of an article in parts the first part.
  package var bytes: [UInt8]
  /// In lower case: `text/html`.
  package var contentType: String?
  /// In lower case, as its server declares it.
  package var charset: String?
  /// When an archive took this copy; `nil` for the page itself.
  package var archived: Date?
  /// What is to be known about it, in sentences.
  package var notes: [String]

  /// The page's whole plain text without any extraction, furniture included.
  package var plainText: String {
    guard format == .html else { return article.document.plainText }
    let text = TextDecoder.decode(bytes, declared: charset).text
    return Document(HTMLBlocks.blocks(html: text, baseURL: finalAddress)).plainText
  }
}

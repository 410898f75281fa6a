import Foundation
import NewsModel

/// What was read from a page that came over the network.
public struct FetchedPage: Sendable {
  /// The article; its document is empty where the page has no text.
  public var article: ParsedArticle
  /// What the page says about itself besides.
  public var signs: PageSigns
  /// How its text was encoded: `utf-8`, `windows-1251`.
  public var encoding: String

  /// A page from its parts.
  public init(article: ParsedArticle, signs: PageSigns, encoding: String) {
    self.article = article
    self.signs = signs
    self.encoding = encoding
  }
}

extension DocumentParser {
  /// Reads an HTML page, article and signs from one tree; nothing about it is an error.
  ///
  /// - Parameters:
  ///   - bytes: The whole page, after any decompression.
  ///   - address: Where it was found in the end, after all redirects; absolute.
  ///   - characterSet: What the server declares, in any spelling.
  ///   - date: When it was fetched, for dates such as `3 hours ago`; no article is younger.
  public func page(
    _ bytes: [UInt8], address: String, characterSet: String? = nil, date: Date? = nil
  ) -> FetchedPage {
    let decoded = TextDecoder.decode(bytes, declared: characterSet)
    let context = DocumentContext(name: address, fileDate: date, baseURL: address)
    let (article, signs) = page(decoded.text, context, withSigns: true)
    return FetchedPage(article: article, signs: signs, encoding: decoded.encoding)
  }
}

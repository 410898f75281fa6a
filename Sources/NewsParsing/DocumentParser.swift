import Foundation
import NewsModel

/// The front door: the bytes of a file in, the articles that it holds out.
public struct DocumentParser: Sendable {
  /// A parser; it keeps no state, so one serves all files at once.
  public init() {}

  /// Reads a document of any kind; what is odd about it becomes a warning, never an error.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - name: Its name, which helps to tell the format and stands in for a missing title.
  ///   - fileDate: When the file was last changed, for dates such as `3 hours ago`.
  ///   - baseURL: Where the document was found, for its relative links.
  public func parse(
    _ bytes: [UInt8], name: String, fileDate: Date?, baseURL: String? = nil
  ) -> ParsedFile {
    let decoded = TextDecoder.decode(bytes)
    if let feed = FeedParser().feed(in: decoded, address: baseURL) {
      return ParsedFile(feed, encoding: decoded.encoding)
    }
    let context = DocumentContext(name: name, fileDate: fileDate, baseURL: baseURL)
    let format = FormatSniffer.format(of: decoded.text, name: name)
    var file = ParsedFile(format: format, encoding: decoded.encoding, articles: [], warnings: [])
    if decoded.hadErrors {
      file.warnings.append("Some bytes are no \(decoded.encoding); they show as \u{FFFD}.")
    }
    switch format {
    case .html: file.articles = [page(decoded.text, context, withSigns: false).article]
    case .markdown, .text, .feed:
      file.articles = SavedDocument(text: decoded.text, format: format, context: context).articles()
    }
    for index in file.articles.indices where file.articles[index].document.blocks.isEmpty {
      file.articles[index].warnings.append("The document has no text.")
    }
    return file
  }

  /// A page; where it is no web page but an export, its lines are read like those of other exports.
  func page(
    _ text: String, _ context: DocumentContext, withSigns: Bool
  ) -> (article: ParsedArticle, signs: PageSigns) {
    let reading = HTMLArticleParser().read(
      text: text, baseURL: context.baseURL, name: context.fallbackTitle,
      fileDate: context.fileDate, withSigns: withSigns)
    guard reading.isBareExport else { return (reading.article, reading.signs) }
    var draft = SavedDraft(blocks: reading.article.document.blocks, context: context)
    draft.take(from: reading.article)
    return (draft.article(), reading.signs)
  }
}

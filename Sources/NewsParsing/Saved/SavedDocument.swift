import NewsModel
import SafeText

/// A text or a Markdown document that some tool saved.
struct SavedDocument {
  let text: String
  let format: DocumentFormat
  let context: DocumentContext

  /// The articles of the document, one as a rule.
  func articles() -> [ParsedArticle] {
    [ParsedArticle(title: context.fallbackTitle, document: Document())]
  }
}

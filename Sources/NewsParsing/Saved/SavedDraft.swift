import NewsModel

/// An article in the making: blocks from which metadata lines are taken out one by one.
struct SavedDraft {
  var blocks: [Block]
  let context: DocumentContext

  mutating func take(from article: ParsedArticle) {}

  func article() -> ParsedArticle {
    ParsedArticle(title: context.fallbackTitle, document: Document(blocks))
  }
}

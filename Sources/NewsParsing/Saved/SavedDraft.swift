import NewsModel

/// An article in the making: blocks from which metadata lines are taken out one by one.
struct SavedDraft {
  var blocks: [Block]
  let context: DocumentContext
  var facts = SavedFacts()
  var dates: DateReader
  var isPlainText = false

  init(blocks: [Block], context: DocumentContext) {
    self.blocks = blocks
    self.context = context
    dates = DateReader(relativeTo: context.fileDate)
  }

  /// Takes over what a page's own metadata said.
  mutating func take(from article: ParsedArticle) {
    if article.title != context.fallbackTitle, article.title != context.name {
      facts.title = article.title
    }
    facts.source = article.source
    facts.authors = article.authors
    facts.tags = article.tags
    facts.url = article.url
    facts.published = article.published
    facts.updated = article.updated
    facts.exported = article.exported
    facts.language = article.language
    facts.image = article.image
    facts.summary = article.summary
    facts.related = article.related
  }

  /// The article: metadata at both ends, then captions and related links, then the flow of lines.
  func article() -> ParsedArticle {
    var facts = self.facts
    var body = blocks
    var head = SavedHead(dates: dates)
    body = head.read(body, into: &facts)
    body = SavedFoot(dates: dates).read(body, into: &facts)
    body = SavedBody.read(body, into: &facts)
    body = TextFlow(isPlainText: isPlainText).flow(body)
    return article(facts, body.withoutOuterRules)
  }

  private func article(_ facts: SavedFacts, _ body: [Block]) -> ParsedArticle {
    let document = Document(body)
    var article = ParsedArticle(
      title: facts.title.map { $0.trimmed }.flatMap { $0.isEmpty ? nil : $0 }
        ?? context.fallbackTitle, document: document)
    article.source =
      facts.source ?? Dateline.agency(of: body) ?? facts.url.flatMap(LinkTarget.host)
    article.authors = facts.authors
    article.tags = facts.tags.isEmpty ? (facts.eyebrow.map { [$0] } ?? []) : facts.tags
    article.url = facts.url
    article.published = facts.published
    article.updated = facts.updated
    article.exported = facts.exported
    article.language =
      facts.language ?? LanguageGuess.language(of: article.title + "\n" + document.plainText)
    article.image = facts.image ?? body.firstImage
    article.summary = facts.summary
    article.related = facts.related
    return article
  }
}

extension [Block] {
  /// The first picture among the blocks.
  var firstImage: String? {
    for case .figure(let figure) in self { if let url = figure.imageURL { return url } }
    return nil
  }

  /// Without the rules at both ends, which divided the text from its metadata.
  fileprivate var withoutOuterRules: [Block] {
    let isText = { (block: Block) in if case .rule = block { false } else { true } }
    guard let start = firstIndex(where: isText), let end = lastIndex(where: isText) else {
      return []
    }
    return Array(self[start...end])
  }
}

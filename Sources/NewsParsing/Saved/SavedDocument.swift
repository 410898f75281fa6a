import NewsModel
import SafeText

/// A text or a Markdown document that some tool saved.
struct SavedDocument {
  let text: String
  let format: DocumentFormat
  let context: DocumentContext

  /// The articles of the document, one as a rule.
  func articles() -> [ParsedArticle] {
    let parts = ArticleSplit(dates: DateReader(relativeTo: context.fileDate)).parts(of: text)
    return parts.map(article)
  }

  private func article(_ text: String) -> ParsedArticle {
    guard let (entries, body) = FrontMatter.split(text) else { return draft(text).article() }
    var facts = SavedFacts()
    let dates = DateReader(relativeTo: context.fileDate)
    for (key, values) in Self.ordered(entries) {
      guard let field = SavedLabels.field(key: key) else { continue }
      if field == .author {
        facts.authors += values.flatMap { Byline.names(SafeText.line($0)) }
      } else if field == .tags {
        for value in values { facts.addTags(SafeText.line(value)) }
      } else if let value = values.first {
        let whole = field == .summary ? values.joined(separator: " ") : value
        _ = facts.enter(SafeText.line(whole), as: field, link: nil, dates: dates)
      }
    }
    var draft = draft(body)
    draft.facts = facts
    return draft.article()
  }

  /// What says only that it is a date comes last, so that it stands for publication where nothing else
  /// does.
  private static func ordered(
    _ entries: [(key: String, values: [String])]
  ) -> [(key: String, values: [String])] {
    entries.filter { !SavedLabels.isMereDate(key: $0.key) }
      + entries.filter { SavedLabels.isMereDate(key: $0.key) }
  }

  private func draft(_ text: String) -> SavedDraft {
    var blocks: [Block]
    switch format {
    case .markdown: blocks = MarkdownReader(baseURL: context.baseURL).blocks(text)
    case .text, .html, .feed: blocks = PlainTextReader().blocks(text)
    }
    var draft = SavedDraft(blocks: blocks, context: context)
    draft.isPlainText = format == .text
    blocks.removeAll()
    return draft
  }
}

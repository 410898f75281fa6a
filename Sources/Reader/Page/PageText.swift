import NewsModel

/// Which of an article's texts a page shows.
package enum PageText: Hashable, Sendable {
  /// The text that was saved, or that came with a feed.
  case saved
  /// What was taken out of the page behind the article.
  case original(OriginalPage)
  /// All that this page shows.
  case raw(OriginalPage)
  /// What differs between the saved text and the page.
  case difference(OriginalPage)
  /// What differs between the text now and the one before its publisher changed it.
  case change(ArticleRevision)
  /// What differs between what the page says and what it said before.
  case originalChange(from: OriginalPage, to: OriginalPage)

  /// The kinds of text, without the texts.
  package enum Kind: Hashable, Sendable {
    case saved, original, raw, difference, change, originalChange

    /// Whether it shows what differs between two texts.
    var isComparison: Bool { self == .difference || isChange }

    /// Whether it shows what was changed in one of them.
    var isChange: Bool { self == .change || self == .originalChange }
  }

  /// Which kind it is.
  package var kind: Kind {
    switch self {
    case .saved: .saved
    case .original: .original
    case .raw: .raw
    case .difference: .difference
    case .change: .change
    case .originalChange: .originalChange
    }
  }
}

extension Article {
  /// The article as a page of that text shows it.
  func showing(_ text: PageText) -> Article {
    var shown = self
    switch text {
    case .saved, .change: break
    case .original(let page), .difference(let page), .originalChange(_, let page):
      shown.content = page.content
      shown.content.source = page.content.source ?? content.source
      shown.content.published = page.content.published ?? content.published
      if shown.content.authors.isEmpty { shown.content.authors = content.authors }
      shown.content.tags = content.tags
      shown.content.url = page.address
      shown.content.related = []
    case .raw(let page):
      shown.content.document = Document(
        page.plainText.split(separator: "\n\n").map { .paragraph(Self.lines(of: $0)) })
      shown.content.url = page.address
      shown.content.related = []
    }
    return shown
  }

  private static func lines(of paragraph: Substring) -> [Inline] {
    var inlines: [Inline] = []
    for line in paragraph.split(separator: "\n") {
      if !inlines.isEmpty { inlines.append(.lineBreak) }
      inlines.append(.text(String(line)))
    }
    return inlines
  }
}

extension ParsedArticle {
  /// What is compared where a publisher may have changed the title, too.
  var documentWithTitle: Document {
    Document([.heading(level: 1, [.text(title)])] + document.blocks)
  }
}

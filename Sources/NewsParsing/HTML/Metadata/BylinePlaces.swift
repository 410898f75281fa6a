import CGumbo

/// Tells where a page speaks of its own article, and where of others or of nothing.
struct BylinePlaces {
  private let page: Page
  /// The first heading of the first rank, where there is one.
  private let headline: Int?
  /// Whether the headline stands in an `article`, so that other articles are others.
  private let isFramed: Bool

  init(_ page: Page) {
    self.page = page
    headline = page.nodes.indices.first { page.nodes[$0].tag == GUMBO_TAG_H1 }
    isFramed = headline.map { Self.isInArticle(page, $0) } ?? false
  }

  /// Whether an element holds bylines of others: remarks, teasers, what stands beside the article.
  func isElsewhere(_ index: Int) -> Bool {
    let node = page.nodes[index]
    let mayBe =
      page.meanings[index].contains(.elsewhere) && !Self.frames.contains(node.tag)
      || Self.others.contains(node.tag) || isFramed && node.tag == GUMBO_TAG_ARTICLE
    guard mayBe else { return false }
    if let headline, (index..<node.end).contains(headline) { return false }
    // The foot of an article may name its author.
    return node.tag != GUMBO_TAG_FOOTER || !Self.isInArticle(page, index)
  }

  private static func isInArticle(_ page: Page, _ index: Int) -> Bool {
    var ancestor = page.nodes[index].parent
    while ancestor >= 0 {
      if page.nodes[ancestor].tag == GUMBO_TAG_ARTICLE { return true }
      ancestor = page.nodes[ancestor].parent
    }
    return false
  }

  private static let frames = TagSet(GUMBO_TAG_BODY, GUMBO_TAG_HTML, GUMBO_TAG_ARTICLE)
  private static let others = TagSet(GUMBO_TAG_ASIDE, GUMBO_TAG_FOOTER, GUMBO_TAG_NAV)
}

import CGumbo

/// Finds the heading that stands above the article.
enum Headline {
  /// More than that many headings are looked at on no page.
  private static let most = 80
  private static let longest = 1000

  /// The heading that says the title or the beginning of the window's title, else the first of the
  /// first rank.
  static func node(_ page: Page, _ title: String?) -> Int? {
    titled(page, title) ?? page.nodes.indices.first { page.nodes[$0].tag == GUMBO_TAG_H1 }
  }

  /// The heading that says the title or the beginning of the window's title.
  static func titled(_ page: Page, _ title: String?) -> Int? {
    let keys = [title, window(page)].compactMap { $0.map(PageTitle.key) }.filter { !$0.isEmpty }
    var part: Int?
    let headings = page.nodes.indices.lazy.filter { TagSet.headings.contains(page.nodes[$0].tag) }
    for index in headings.prefix(most) {
      let words = PageTitle.key(page.text(of: index, limit: longest))
      if keys.contains(words) { return index }
      let isPart = words.utf8.count >= 12 && keys.contains { $0.contains(words) }
      if isPart, part == nil { part = index }
    }
    return part
  }

  /// The words of the headings of one rank.
  static func words(_ rank: GumboTag, in page: Page) -> [String] {
    page.nodes.indices.filter { page.nodes[$0].tag == rank }.prefix(12)
      .map { page.text(of: $0, limit: longest) }
      .filter { !$0.isEmpty }
  }

  /// What the page's `<title>` says.
  static func window(_ page: Page) -> String? {
    let node = page.nodes.indices.first { page.nodes[$0].tag == GUMBO_TAG_TITLE }
    return node.map { TitleTags.removed(from: page.text(of: $0, limit: longest)) }
  }
}

import CGumbo

/// Finds the names of the authors where the page shows them.
enum VisibleByline {
  private static let longest = 160

  /// The names in the first element that is marked as a byline, those by microdata first; remarks of
  /// readers and what stands beside the article have bylines of their own.
  static func names(_ page: Page) -> [String] {
    var named: [String] = []
    let kinds = page.names.all.map(Kind.init)
    var index = 0
    while index < page.nodes.count {
      let node = page.nodes[index]
      let kind = kinds[Int(page.names.numbers[index])]
      if node.isText {
        index += 1
      } else if isElsewhere(page, index, kind) {
        index = node.end
      } else {
        if isMarked(page, index) {
          let names = read(page, index)
          if !names.isEmpty { return names }
        }
        if named.isEmpty, kind == .byline { named = read(page, index) }
        index += 1
      }
    }
    return named
  }

  private static func read(_ page: Page, _ index: Int) -> [String] {
    guard page.nodes[index].end - index < 200 else { return [] }
    if let content = page.attribute("content", of: index) { return PageByline.names(content) }
    var names: [String] = []
    for place in (index + 1)..<max(index + 1, page.nodes[index].end)
    where page.attribute("itemprop", of: place) == "name" {
      let words = page.attribute("content", of: place) ?? page.text(of: place, limit: 2 * longest)
      for name in PageByline.names(words) where !names.contains(name) { names.append(name) }
    }
    if !names.isEmpty { return names }
    let words = page.text(of: index, limit: 2 * longest)
    guard (3...longest).contains(words.utf8.count) else { return [] }
    return PageByline.names(words)
  }

  private static func isMarked(_ page: Page, _ index: Int) -> Bool {
    if page.attribute("rel", of: index)?.lowercased() == "author" { return true }
    let properties = page.attribute("itemprop", of: index)?.split(separator: " ") ?? []
    return properties.contains("author") || properties.contains("creator")
  }

  private static func isElsewhere(_ page: Page, _ index: Int, _ kind: Kind) -> Bool {
    let tag = page.nodes[index].tag
    if others.contains(tag) { return true }
    return kind == .elsewhere && !frames.contains(tag)
  }

  /// What the name of an element says of bylines.
  private enum Kind {
    case none, byline, elsewhere

    init(_ name: String) {
      let words = NameWords.cut(name)
      let isRemark = words.contains { $0 == "no" || $0 == "has" }
      if !isRemark, words.contains(where: otherWords.contains) {
        self = .elsewhere
      } else {
        self = words.contains(where: bylines.contains) ? .byline : .none
      }
    }
  }

  private static let bylines: Set<String> = [
    "byline", "bylines", "author", "authors", "autor", "autores", "auteur", "authorname",
    "writtenby", "writer", "articleauthor", "postauthor", "autore", "redakteur", "verfasser",
    "entryauthor", "reporter", "contributor", "contributors",
  ]
  private static let frames = TagSet(GUMBO_TAG_BODY, GUMBO_TAG_HTML, GUMBO_TAG_ARTICLE)
  private static let others = TagSet(GUMBO_TAG_ASIDE, GUMBO_TAG_FOOTER, GUMBO_TAG_NAV)
  private static let otherWords: Set<String> = [
    "comment", "comments", "related", "sidebar", "recommended", "follow", "teaser", "footer",
    "disqus", "trending", "popular",
  ]
}

import CGumbo

/// Tells which elements of a page are not for reading.
enum Cleaners {
  /// Whether the page itself hides an element.
  static func isHidden(_ page: Page, _ index: Int) -> Bool {
    if page.attribute("hidden", of: index) != nil { return true }
    guard let style = page.attribute("style", of: index) else { return false }
    let dense = style.lowercased().filter { $0 != " " }
    return dense.contains("display:none") || dense.contains("visibility:hidden")
  }

  /// Elements that frame the text of a web page: navigation, forms, notices about cookies,
  /// share buttons, newsletters, related articles, comments and adverts.
  static func furniture(_ page: Page) -> [Bool] {
    var marks = [Bool](repeating: false, count: page.nodes.count)
    var index = 0
    while index < page.nodes.count {
      let node = page.nodes[index]
      guard !node.isText, isFurniture(page, index) else {
        index += 1
        continue
      }
      marks[index] = true
      index = node.end
    }
    return marks
  }

  private static let never = TagSet(
    GUMBO_TAG_HTML, GUMBO_TAG_BODY, GUMBO_TAG_ARTICLE, GUMBO_TAG_MAIN, GUMBO_TAG_A,
    GUMBO_TAG_P, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_IMG, GUMBO_TAG_FIGURE, GUMBO_TAG_FIGCAPTION,
    GUMBO_TAG_EM, GUMBO_TAG_STRONG, GUMBO_TAG_B, GUMBO_TAG_I, GUMBO_TAG_TABLE, GUMBO_TAG_TBODY,
    GUMBO_TAG_PRE, GUMBO_TAG_CODE
  ).union(.headings)

  private static let always = TagSet(
    GUMBO_TAG_NAV, GUMBO_TAG_ASIDE, GUMBO_TAG_FOOTER, GUMBO_TAG_FORM)

  private static func isFurniture(_ page: Page, _ index: Int) -> Bool {
    let tag = page.nodes[index].tag
    if always.contains(tag) { return !holdsArticle(page, index) }
    if let role = page.attribute("role", of: index)?.lowercased(), roles.contains(role) {
      return !holdsArticle(page, index)
    }
    if page.attribute("aria-hidden", of: index) == "true", tag == GUMBO_TAG_DIV { return true }
    let hint = page.hint(of: index)
    guard !hint.isEmpty else { return false }
    if tag == GUMBO_TAG_P || TagSet.headings.contains(tag) {
      return FurnitureWords.line(hint)
    }
    guard !never.contains(tag), FurnitureWords.block(hint) else { return false }
    return !holdsArticle(page, index)
  }

  private static let roles: Set<String> = [
    "navigation", "banner", "complementary", "contentinfo", "dialog", "alertdialog", "menu",
    "menubar", "search", "alert",
  ]

  /// Some pages put the whole article into what calls itself an aside or a form.
  private static func holdsArticle(_ page: Page, _ index: Int) -> Bool {
    let size = page.nodes[index].end - index
    guard size > 30, size * 3 > page.nodes.count else { return false }
    return (index..<page.nodes[index].end).lazy.filter {
      page.nodes[$0].tag == GUMBO_TAG_P
    }.prefix(6).count > 5
  }
}

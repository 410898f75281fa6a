import CGumbo

/// Tells which elements of a page are not for reading.
struct Cleaners {
  let page: Page
  let names: ElementNames
  /// Weighed before anything is left out.
  let weights: TextWeights
  /// The `article` elements that hold more than a teaser.
  private let articles: [Int]

  init(page: Page, names: ElementNames, weights: TextWeights) {
    self.page = page
    self.names = names
    self.weights = weights
    articles = Array(
      page.nodes.indices.lazy.filter {
        page.nodes[$0].tag == GUMBO_TAG_ARTICLE && weights.prose($0..<page.nodes[$0].end) > 1000
      }.prefix(8))
  }

  private static let hiding = PhraseSearch(["display:none", "visibility:hidden"])

  /// Whether the page itself hides an element.
  static func isHidden(_ page: Page, _ index: Int) -> Bool {
    let marks = page.nodes[index].marks
    if marks.contains(.hidden), page.attribute("hidden", of: index) != nil { return true }
    guard marks.contains(.style), let style = page.attribute("style", of: index) else {
      return false
    }
    let dense = style.utf8.compactMap { $0 == 0x20 ? nil : $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    return hiding.isFound(in: dense)
  }

  /// Elements that frame the text of a web page: navigation, forms, notices about cookies,
  /// share buttons, newsletters, related articles, comments and adverts.
  ///
  /// - Parameter isStrict: Whether only what can be nothing else is meant.
  func furniture(isStrict: Bool = false) -> [Bool] {
    var marks = [Bool](repeating: false, count: page.nodes.count)
    var index = 0
    while index < page.nodes.count {
      let node = page.nodes[index]
      guard !node.isText, isStrict ? isStrange(index) : isFurniture(index) else {
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

  private func isFurniture(_ index: Int) -> Bool {
    let tag = page.nodes[index].tag
    // What holds half of the page is its frame, whatever it is called.
    if (page.nodes[index].end - index) * 2 > page.nodes.count, !Cleaners.beside.contains(tag),
      weights.linkDensity(index..<page.nodes[index].end) < 0.8
    {
      return false
    }
    if Cleaners.always.contains(tag) { return !isQuote(index) && !holdsArticle(index) }
    let marks = page.nodes[index].marks
    if marks.contains(.role), let role = page.attribute("role", of: index)?.lowercased(),
      Cleaners.roles.contains(role)
    {
      return !holdsArticle(index)
    }
    if tag == GUMBO_TAG_DIV, marks.contains(.ariaHidden),
      page.attribute("aria-hidden", of: index) == "true"
    {
      return true
    }
    let name = names[index]
    guard !name.isEmpty else { return false }
    if tag == GUMBO_TAG_P || TagSet.headings.contains(tag) { return name.contains(.aboutLine) }
    guard !Cleaners.never.contains(tag), name.contains(.furniture) else { return false }
    if page.attribute("itemprop", of: index)?.contains("articleBody") ?? false { return false }
    if name.contains(.comments) { return !holdsMost(index, of: 0.7) }
    return !holdsArticle(index)
  }

  /// A sentence of the article that is shown large beside it.
  private func isQuote(_ index: Int) -> Bool {
    guard page.nodes[index].tag == GUMBO_TAG_ASIDE else { return false }
    let words = NameWords.cut(page.name(of: index))
    return words.contains { $0 == "quote" || $0 == "pullquote" || $0 == "blockquote" }
  }

  private func isStrange(_ index: Int) -> Bool {
    let tag = page.nodes[index].tag
    if Cleaners.always.contains(tag) || names[index].contains(.strange) {
      return isFurniture(index)
    }
    return false
  }

  private static let roles: Set<String> = [
    "navigation", "banner", "complementary", "contentinfo", "dialog", "alertdialog", "menu",
    "menubar", "search", "alert", "button", "toolbar",
  ]

  /// Some pages put the whole article into what calls itself an aside or a form.
  private func holdsArticle(_ index: Int) -> Bool {
    let range = index..<page.nodes[index].end
    if articles.contains(where: range.contains), weights.prose(range) > 1000 { return true }
    let isBeside = Cleaners.beside.contains(page.nodes[index].tag) || isBeside(index)
    guard holdsMost(index, of: isBeside ? 0.7 : 0.4), weights.linkDensity(range) < 0.3 else {
      return false
    }
    return range.lazy.filter { page.nodes[$0].tag == GUMBO_TAG_P }.prefix(6).count > 5
  }

  private static let beside = TagSet(GUMBO_TAG_ASIDE, GUMBO_TAG_FOOTER, GUMBO_TAG_NAV)

  private func isBeside(_ index: Int) -> Bool {
    page.attribute("role", of: index) == "complementary" || names[index].contains(.comments)
  }

  private func holdsMost(_ index: Int, of share: Double) -> Bool {
    let all = weights.prose(0..<page.nodes.count)
    let held = weights.prose(index..<page.nodes[index].end)
    return held > 400 && Double(held) > share * Double(all)
  }
}

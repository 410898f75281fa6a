import CGumbo

/// Reads what the page shows and marks: headline, `<time>`, byline, microdata.
enum VisibleFacts {
  static func facts(_ page: Page) -> PageFacts {
    var facts = PageFacts()
    for index in page.nodes.indices where !page.nodes[index].isText {
      read(page, index, &facts)
    }
    return facts
  }

  private static func read(_ page: Page, _ index: Int, _ facts: inout PageFacts) {
    let tag = page.nodes[index].tag
    if tag == GUMBO_TAG_META { return }
    if tag == GUMBO_TAG_H1, facts.title == nil {
      let words = page.text(of: index)
      if words.utf8.count > 3 { facts.title = words }
    }
    if let property = page.attribute("itemprop", of: index) {
      microdata(page, index, property, &facts)
    }
    if tag == GUMBO_TAG_TIME, facts.published == nil {
      facts.published = moment(page, index)
    }
    guard facts.authors.isEmpty, isByline(page, index) else { return }
    let words = page.text(of: index)
    if words.utf8.count < 160 { facts.authors = PageByline.names(words) }
  }

  private static func microdata(
    _ page: Page, _ index: Int, _ property: String, _ facts: inout PageFacts
  ) {
    switch property {
    case "datePublished": facts.published = moment(page, index) ?? facts.published
    case "dateModified": facts.updated = facts.updated ?? moment(page, index)
    case "headline": facts.title = facts.title ?? page.text(of: index)
    case "author" where facts.authors.isEmpty:
      let words = page.text(of: index)
      if words.utf8.count < 160 { facts.authors = PageByline.names(words) }
    default: break
    }
  }

  private static func moment(_ page: Page, _ index: Int) -> String? {
    let given = page.attribute("datetime", of: index) ?? page.attribute("content", of: index)
    if let given, !given.trimmed.isEmpty { return given }
    let words = page.text(of: index)
    return words.isEmpty || words.utf8.count > 120 ? nil : words
  }

  private static func isByline(_ page: Page, _ index: Int) -> Bool {
    if page.attribute("rel", of: index) == "author" { return true }
    let hint = page.hint(of: index)
    guard !hint.isEmpty else { return false }
    return hint.split { $0 == " " || $0 == "-" || $0 == "_" }.contains {
      $0 == "byline" || $0 == "bylines" || $0 == "author" || $0 == "autor"
    }
  }
}

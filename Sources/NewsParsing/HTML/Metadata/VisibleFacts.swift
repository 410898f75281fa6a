import CGumbo

/// Reads what the page shows and marks: headline, byline, microdata.
enum VisibleFacts {
  private static let longest = 1000

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
      let words = page.text(of: index, limit: longest)
      if words.utf8.count > 3 { facts.title = words }
    }
    guard page.nodes[index].marks.contains(.property),
      let property = page.attribute("itemprop", of: index)
    else { return }
    switch property {
    case "dateModified": facts.updated = facts.updated ?? moment(page, index)
    case "headline": facts.title = facts.title ?? page.text(of: index, limit: longest)
    default: break
    }
  }

  private static func moment(_ page: Page, _ index: Int) -> String? {
    let given = page.attribute("datetime", of: index) ?? page.attribute("content", of: index)
    if let given, !given.trimmed.isEmpty { return given }
    let words = page.text(of: index, limit: longest)
    return words.isEmpty || words.utf8.count > 120 ? nil : words
  }
}

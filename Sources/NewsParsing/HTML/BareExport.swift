import CGumbo

/// Tells a heading with paragraphs that some tool wrote from a whole web page.
enum BareExport {
  private static let furniture = TagSet(
    GUMBO_TAG_NAV, GUMBO_TAG_ASIDE, GUMBO_TAG_FOOTER, GUMBO_TAG_HEADER, GUMBO_TAG_FORM,
    GUMBO_TAG_MAIN, GUMBO_TAG_ARTICLE, GUMBO_TAG_BUTTON, GUMBO_TAG_IFRAME, GUMBO_TAG_NOSCRIPT)

  /// Web pages say what they are in their heads and frame their text; exports do neither.
  static func isBare(_ page: Page) -> Bool {
    guard page.structuredData.isEmpty else { return false }
    for index in page.nodes.indices {
      let tag = page.nodes[index].tag
      if furniture.contains(tag) { return false }
      if tag == GUMBO_TAG_META, page.attribute("property", of: index) != nil { return false }
      guard tag == GUMBO_TAG_LINK else { continue }
      if page.attribute("rel", of: index) == "canonical" { return false }
    }
    return true
  }
}

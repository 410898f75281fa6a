import CGumbo

/// What an element that holds a date says about the date.
enum Surroundings {
  /// A date of a byline or of a line about the article.
  case date
  /// Dates of something else: of remarks, of other articles.
  case others
  /// What frames a page.
  case frame
  case nothing

  init(_ page: Page, _ index: Int) {
    let tag = page.nodes[index].tag
    // Builders of pages call everything a widget.
    let hint = page.hint(of: index).replacing("elementor-widget", with: "")
    let words = hint.split { " -_".contains($0) }
    let isOther = words.contains { Self.otherWords.contains(String($0)) }
    if isOther, !Self.bodies.contains(tag) {
      self = .others
    } else if Self.frames.contains(tag) {
      self = .frame
    } else {
      let isDate = words.contains { word in Self.dateWords.contains { word.hasPrefix($0) } }
      self = isDate ? .date : .nothing
    }
  }

  private static let bodies = TagSet(
    GUMBO_TAG_BODY, GUMBO_TAG_HTML, GUMBO_TAG_MAIN, GUMBO_TAG_ARTICLE)
  private static let frames = TagSet(GUMBO_TAG_FOOTER, GUMBO_TAG_NAV, GUMBO_TAG_ASIDE)
  private static let otherWords: Set<String> = [
    "comment", "comments", "commentlist", "related", "sidebar", "footer", "teaser", "teasers",
    "recommended", "recommendations", "trending", "popular", "ticker", "copyright", "widget",
    "disqus", "respond", "archive", "archives", "carousel", "upcoming", "events",
  ]
  private static let dateWords = [
    "date", "datum", "time", "publish", "meta", "posted", "byline", "info", "fecha", "submitted",
    "created", "stand", "pubdate", "autor", "author", "dateline",
  ]
}

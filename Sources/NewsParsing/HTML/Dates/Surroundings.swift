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

  /// What the name of an element says.
  init(name: String) {
    guard !name.isEmpty else {
      self = .nothing
      return
    }
    var hint = name.lowercased()
    // Builders of pages call everything a widget.
    if hint.contains("elementor") { hint = hint.replacing("elementor-widget", with: "") }
    let words = hint.utf8.split { $0 == 0x20 || $0 == 0x2D || $0 == 0x5F }
    if words.contains(where: { Self.otherWords.contains(String(Substring($0))) }) {
      self = .others
    } else {
      let isDate = words.contains { word in
        Self.dateWords.contains { word.starts(with: $0.utf8) }
      }
      self = isDate ? .date : .nothing
    }
  }

  /// What its tag says besides.
  func refined(by tag: GumboTag) -> Surroundings {
    if self == .others {
      guard Self.bodies.contains(tag) else { return .others }
      return Self.frames.contains(tag) ? .frame : .nothing
    }
    return Self.frames.contains(tag) ? .frame : self
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

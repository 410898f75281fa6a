/// The names that authors of pages give to what is not the article.
///
/// A name is a class or an id, cut where words end, so that `ad` is found in `top-ad` and not in
/// `header` or `shadow`.
enum FurnitureWords {
  private static let words: Set<String> = [
    "ad", "ads", "adv", "advert", "advertisement", "advertorial", "adsense", "adbox", "anzeige",
    "werbung", "publicidad", "banner", "sponsor", "sponsored", "promo", "promotion", "outbrain",
    "taboola", "cookie", "cookies", "consent", "gdpr", "share", "sharing", "sharebar", "social",
    "sharedaddy", "addthis", "newsletter", "subscribe", "subscription", "signup", "related",
    "recirc", "recommended", "recommendation", "recommendations", "trending", "comments",
    "comment", "disqus", "respond", "breadcrumb", "breadcrumbs", "sidebar", "menu", "nav",
    "navbar", "navigation", "footer", "masthead", "pagination", "pager", "popup", "modal",
    "overlay", "paywall", "toolbar", "widget", "tags", "taglist", "jumplinks", "skip", "login",
    "print", "sitemap", "shoutbox", "hidden", "noprint", "screenreader",
  ]

  private static let lineWords: Set<String> = [
    "ad", "ads", "advertisement", "byline", "dateline", "timestamp", "share", "breadcrumb",
    "breadcrumbs", "newsletter", "related", "print", "hidden",
  ]

  /// Whether a block of this name is no part of an article.
  static func block(_ hint: String) -> Bool {
    let parts = cut(hint)
    guard parts.contains(where: { words.contains(String($0)) }) else { return false }
    // `article-body with-sidebar` and `content no-comments` are names of the text itself.
    return !parts.contains { protected.contains(String($0)) }
  }

  private static let protected: Set<String> = [
    "articlebody", "article-body", "entry", "body", "content", "main", "has", "with", "no",
    "without", "layout", "page", "site", "wrapper", "container", "story",
  ]

  /// Whether a single paragraph of this name is about the article instead of in it.
  static func line(_ hint: String) -> Bool {
    cut(hint).contains { lineWords.contains(String($0)) }
  }

  private static func cut(_ hint: String) -> [Substring] {
    hint.split { $0 == " " || $0 == "-" || $0 == "_" || $0 == "." || $0 == ":" || $0 == "/" }
  }
}

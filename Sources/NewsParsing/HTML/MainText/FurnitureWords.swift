/// The words that authors of pages put into the names of elements.
enum FurnitureWords {
  /// Names of what is not the article, as whole words.
  static let words: Set<String> = [
    "ad", "ads", "adv", "adsense", "adbox", "dfp", "anzeige", "werbung", "publicidad", "pub",
    "banner", "outbrain", "taboola", "gdpr", "sharebar", "sharedaddy", "addthis", "addtoany",
    "signup", "recirc", "trending", "respond", "menu", "submenu", "nav", "navbar", "navigation",
    "subnav", "navi", "footer", "foot", "rodape", "masthead", "pagination", "pager", "popup",
    "popups", "popover", "modal", "overlay", "lightbox", "paywall", "toolbar", "widget", "widgets",
    "tags", "taglist", "tagcloud", "jumplinks", "skip", "login", "signin", "register", "print",
    "sitemap", "shoutbox", "hidden", "noprint", "screenreader", "textresizer", "rollover",
    "tooltip", "dropdown", "flyout", "offcanvas", "ticker", "legends", "agegate", "toc",
    "donate", "donation", "petition", "crosspromo", "interstitial", "teaser", "teasers", "reklama",
    "reklam", "poll", "rss", "follow", "bookmark", "countdown", "copyright", "visuallyhidden",
    "lire", "interesar", "weather", "horoscope", "skyscraper", "supplemental", "replies",
    "toplinks",
    "mailto", "feedback", "survey", "affiliate", "bottomnav", "sidenav", "similar", "suggested",
    "suggestions", "byline", "dateline", "infobar", "rating", "ratings", "dialog", "vjs",
    "jwplayer", "videojs", "metabar", "postmeta", "hatnote", "navbox",
  ]

  /// Beginnings of such words.
  static let stems = [
    "related", "relate", "recommend", "newsletter", "advert", "sponsor", "promo", "share",
    "sharing", "social", "subscri", "cookie", "consent", "breadcrumb", "sidebar", "footer",
    "disqus", "popular", "similarpost",
  ]

  /// Words that say it together, one after the other.
  static let pairs: Set<String> = [
    "author bio", "author box", "author info", "author card", "author profile", "about author",
    "author about", "author description", "author block", "author details", "author area",
    "latest news", "latest stories", "latest posts", "latest articles", "more stories",
    "more news", "more articles", "more from", "more posts", "read more", "read next", "read also",
    "see also", "also like", "also read", "most read", "most viewed", "up next", "next post",
    "prev post", "previous post", "post nav", "post navigation", "nav links", "text size",
    "font size", "tag list", "tag cloud", "tag links", "post tags", "article tags", "entry tags",
    "entry footer", "post footer", "article footer", "entry meta", "post meta", "article meta",
    "item list", "email signup", "sign up", "call action", "whats next", "editor picks",
    "editors picks", "top stories", "other news", "other articles", "link list", "story list",
    "article list", "news list", "post list", "people block", "user info", "key points",
    "read time", "reading time", "site header", "page header", "global header", "cross promo",
    "in case", "leggi anche", "lees ook", "lesen auch", "mehr thema", "seo text",
    "inline promo", "author avatar", "article author", "post author", "entry author",
    "article info", "article infos", "article tools", "article share", "next article",
    "post date", "article date", "entry date", "publish date", "hst resgallery",
    "latest box", "yom remote", "associated posts", "associated post", "next prev", "prev next",
    "also interested", "go further", "further reading",
  ]

  /// First words of names that say how something is laid out: `has-sidebar`, `type-gallery`.
  static let openers: Set<String> = [
    "has", "no", "with", "without", "is", "js", "not", "category", "tag", "format", "postid",
    "status", "type", "template", "theme", "layout",
  ]

  /// The same in the middle of names: `content-with-sidebar`, `comments-open`.
  static let remarks: Set<String> = [
    "no", "with", "without", "layout", "enabled", "enable", "disabled", "open", "single", "show",
    "hide", "template", "body", "active", "theme", "sticky",
  ]

  /// Whether a name is a remark about what else is on the page.
  static func isRemark(_ words: [String]) -> Bool {
    words.first.map(openers.contains) ?? false || words.contains(where: remarks.contains)
  }

  /// Whether two neighbouring words say it together.
  static func hasPair(_ words: [String], _ senses: [WordSense]) -> Bool {
    words.indices.dropFirst().contains { place in
      senses[place].contains(.endsPair) && pairs.contains(words[place - 1] + " " + words[place])
    }
  }

  /// Whether a name is that of the remarks of readers.
  static func isComments(_ words: [String]) -> Bool {
    words.contains { word in comments.contains(where: word.hasPrefix) }
  }

  /// Beginnings of the names of remarks of readers.
  static let comments = [
    "comment", "kommentar", "comentario", "commentaire", "commenti", "disqus",
  ]

  static let lines: Set<String> = [
    "ad", "ads", "advertisement", "byline", "dateline", "timestamp", "share", "breadcrumb",
    "breadcrumbs", "newsletter", "related", "print", "hidden", "relatedposts", "author", "pubdate",
  ]

  /// What pages call the body of an article, words joined by hyphens.
  static let bodies: Set<String> = [
    "article-body", "articlebody", "article-content", "article-text", "articletext",
    "entry-content", "post-content", "post-body", "story-body", "storybody", "story-content",
    "body-copy", "article-main-body", "paywall-article", "td-post-content", "articlecontent",
    "content-article-body", "single-content", "news-text", "article-copy", "post-text", "postbody",
    "article-body-content", "story-text", "news-content", "content-body",
    "articlebody-content", "entry-text", "field-name-body", "post-entry", "postcontent",
    "article-page-content", "blog-content", "page-content-body", "article-story", "storytext",
    "richtext-article-body", "newsbody", "news-body", "artikel-text", "article-full-text",
    "full-text", "fulltext", "js-article-body", "post-article-body", "c-article-body",
  ]

  /// Whether a name ends as names of bodies do: `js-post-content`.
  static func isBody(_ words: [String]) -> Bool {
    (1...4).contains { count in
      count <= words.count && bodies.contains(words.suffix(count).joined(separator: "-"))
    }
  }

  static let hopeful: Set<String> = [
    "article", "body", "content", "entry", "hentry", "main", "page", "post", "text", "blog",
    "story", "artikel", "articulo", "noticia", "news", "conteudo", "contenido", "inhalt",
  ]

  static let doubtful: Set<String> = [
    "banner", "combx", "comment", "comments", "contact", "footer", "gdpr", "masthead", "media",
    "meta", "outbrain", "promo", "related", "scroll", "share", "shoutbox", "sidebar",
    "skyscraper", "sponsor", "shopping", "tags", "widget", "rodape", "box", "teaser", "list",
    "stream", "note", "notes", "bio",
  ]

  static let galleries: Set<String> = [
    "gallery", "slideshow", "carousel", "slider", "photogallery", "resgallery", "fotostrecke",
    "diaporama",
  ]

  /// What lies over the page or asks for leave: never an article, however long.
  static let strange: Set<String> = [
    "gdpr", "modal", "dialog", "popup", "borlabs", "brlbs", "onetrust", "usercentrics",
  ]
}

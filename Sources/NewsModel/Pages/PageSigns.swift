/// What a fetched page says about itself besides its article: facts for whoever has to decide
/// whether the page is what was asked for, and where to look if it is not.
public struct PageSigns: Hashable, Sendable {
  /// Where else the article stands.
  public var links = PageLinks()
  /// Whether the page declares that its article is not free (`isAccessibleForFree: false` of
  /// schema.org, or a locked `article:content_tier`); its text may be whole all the same.
  public var isDeclaredPaid = false
  /// Whether the page shows a box or a sentence that asks for a subscription to read on.
  public var showsPaywall = false
  /// Whether the page asks for consent, and holds little besides.
  public var asksForConsent = false
  /// Whether the page is empty until its scripts have run.
  public var needsScripts = false
  /// Where the page sends its reader by `<meta http-equiv="refresh">`.
  public var refresh: PageRefresh?
  /// What such an order says that nobody can follow, where no other one can be followed.
  public var refusedRefresh: RefusedRefresh?
  /// Where a script sends the reader of a page that shows next to nothing.
  public var scriptTarget: String?
  /// The only address that a page of few words links to.
  public var onlyLink: String?
  /// How many letters the page shows, links included, buttons and hidden parts not.
  public var letterCount = 0

  /// No signs at all.
  public init() {}
}

/// Other addresses of the article that a page tells; absolute, http or https.
public struct PageLinks: Hashable, Sendable {
  /// The address that the publisher wants to be known.
  public var canonical: String?
  /// The variant for small screens (https://amp.dev), which often has the whole text without scripts.
  public var amp: String?
  /// The variant for printers, which often has all parts on one page.
  public var print: String?
  /// The next part of an article in several parts: on the same host, under the same path, and
  /// one number further.
  public var next: String?

  /// No links.
  public init() {}
}

/// An order to go to another address.
public struct PageRefresh: Hashable, Sendable {
  /// Absolute, http or https.
  public var url: String
  /// How long the page is to be shown before.
  public var seconds: Double

  /// An order from its parts.
  public init(url: String, seconds: Double) {
    self.url = url
    self.seconds = seconds
  }
}

/// An order to go on that leads nowhere.
public enum RefusedRefresh: Hashable, Sendable {
  /// It leads to the page itself.
  case toItself
  /// It leads to an address of that scheme, which is no page of the web: `file`.
  case toScheme(String)
}

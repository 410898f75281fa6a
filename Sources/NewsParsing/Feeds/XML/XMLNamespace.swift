/// The vocabularies that feeds are written in.
enum XMLNamespace: UInt8 {
  /// RSS in all its versions, CDF and OPML, and what is in no namespace.
  case core
  /// Atom 0.3 and 1.0.
  case atom
  case content, dublinCore, dublinCoreTerms, media, itunes, threading, syndication, rdf, xhtml, xml
  case feedburner
  /// What nobody here knows.
  case other

  /// The namespace that an address names; addresses that begin so are versions of the same.
  init(address: String) {
    let address = address.lowercased()
    self = Self.addresses.first { address.hasPrefix($0.0) }?.1 ?? .other
  }

  /// The namespace that a prefix stands for in feeds that forgot to declare it.
  init(prefix: String) {
    self = Self.prefixes[prefix.lowercased()] ?? .other
  }

  /// The namespace of an element, whose root's is a feed's own even if nobody knows the address.
  ///
  /// - Parameters:
  ///   - address: What the document declares.
  ///   - root: The address of the root's namespace; set by the first call, which is the root's.
  init(address: String, root: inout String?) {
    let known = XMLNamespace(address: address)
    if root == nil { root = address }
    self = known == .other && root == address ? .core : known
  }

  private static let addresses: [(String, XMLNamespace)] = [
    ("http://www.w3.org/2005/atom", .atom), ("http://purl.org/atom/", .atom),
    ("http://purl.org/rss/1.0/modules/content", .content),
    ("http://purl.org/rss/1.0/modules/syndication", .syndication),
    ("http://purl.org/rss/1.0/modules/", .other), ("http://purl.org/rss/", .core),
    ("http://my.netscape.com/", .core), ("http://channel.netscape.com/", .core),
    ("http://backend.userland.com/", .core), ("http://blogs.law.harvard.edu/", .core),
    ("http://cyber.law.harvard.edu/", .core), ("http://cyber.harvard.edu/", .core),
    ("http://www.rssboard.org/rss", .core), ("http://purl.org/net/rss1.1", .core),
    ("http://purl.org/dc/terms", .dublinCoreTerms), ("http://purl.org/dc/", .dublinCore),
    ("http://search.yahoo.com/mrss", .media), ("http://tools.search.yahoo.com/mrss", .media),
    ("http://video.search.yahoo.com/mrss", .media), ("http://www.rssboard.org/media-rss", .media),
    ("https://search.yahoo.com/mrss", .media),
    ("http://www.itunes.com/dtds/podcast", .itunes),
    ("https://www.itunes.com/dtds/podcast", .itunes), ("http://www.itunes.com/", .itunes),
    ("http://purl.org/syndication/thread", .threading),
    ("http://www.w3.org/1999/02/22-rdf-syntax-ns", .rdf), ("http://www.w3.org/1999/xhtml", .xhtml),
    ("http://www.w3.org/xml/1998/namespace", .xml),
    ("http://rssnamespace.org/feedburner", .feedburner),
  ]

  private static let prefixes: [String: XMLNamespace] = [
    "": .core, "atom": .atom, "rss": .core, "content": .content, "dc": .dublinCore,
    "dcterms": .dublinCoreTerms, "media": .media, "itunes": .itunes, "thr": .threading,
    "sy": .syndication,
    "rdf": .rdf, "xhtml": .xhtml, "xml": .xml, "feedburner": .feedburner,
  ]
}

/// What an element of a feed means, whatever the format calls it.
enum FeedElement: UInt8 {
  case root, feed, entry, transparent
  case title, mediaTitle, dublinTitle, itunesTitle
  case link, guid, comments, enclosure, duration, mediaContent, mediaThumbnail, mediaGroup
  case summary, dublinSummary, itunesSummary, itunesSubtitle, mediaDescription
  case content, encoded, body, fullItem
  case published, issued, created, dublinDate, updated
  case author, contributor, creator, itunesAuthor, itunesOwner, managingEditor, webMaster
  case name, email, address
  case category, subject, itunesCategory, keywords, mediaCategory
  case source, publisher, replyTo
  case image, itunesImage, logo, icon, imageAddress
  case language, generator, rights
  case timeToLive, skippedHour, skippedDay, updatePeriod, updateFrequency
}

extension FeedElement {
  /// The meanings of all names.
  static let names: [QualifiedName: FeedElement] = {
    var names: [QualifiedName: FeedElement] = [:]
    for (namespace, elements) in table {
      for (element, locals) in elements {
        for local in locals.split(separator: " ") {
          names[QualifiedName(namespace: namespace, local: String(local))] = element
        }
      }
    }
    return names
  }()

  private static let table: [(XMLNamespace, [(FeedElement, String)])] = [
    (.core, core + atom), (.atom, core + atom), (.dublinCore, dublinCore),
    (.dublinCoreTerms, dublinCore + terms),
    (.content, [(.encoded, "encoded")]), (.media, media), (.itunes, itunes),
    (.threading, [(.replyTo, "in-reply-to")]),
    (
      .syndication,
      [(.updatePeriod, "updateperiod"), (.updateFrequency, "updatefrequency")]
    ),
    (.rdf, [(.root, "rdf"), (.transparent, "seq items")]),
    (.xhtml, [(.body, "body div")]),
  ]

  /// RSS in all its versions, and CDF.
  private static let core: [(FeedElement, String)] = [
    (.root, "rss rdf"), (.feed, "channel feed"), (.entry, "item entry"),
    (.transparent, "items skiphours skipdays"),
    (.timeToLive, "ttl"), (.skippedHour, "hour"), (.skippedDay, "day"),
    (.title, "title"), (.link, "link"), (.guid, "guid id"), (.comments, "comments"),
    (.enclosure, "enclosure"), (.summary, "description"), (.published, "pubdate"),
    (.updated, "lastbuilddate lastmod"), (.managingEditor, "managingeditor"),
    (.webMaster, "webmaster"), (.category, "category"), (.keywords, "tags"),
    (.source, "source"), (.image, "image"), (.language, "language"), (.generator, "generator"),
    (.rights, "copyright"), (.body, "body"), (.fullItem, "fullitem"),
  ]

  /// Atom 0.3 and 1.0, and CDF's abstract.
  private static let atom: [(FeedElement, String)] = [
    (.summary, "summary subtitle tagline abstract"), (.content, "content"), (.issued, "issued"),
    (.published, "published"), (.created, "created"), (.updated, "updated modified"),
    (.author, "author"), (.contributor, "contributor"), (.name, "name"), (.email, "email"),
    (.address, "uri url homepage"), (.rights, "rights"), (.logo, "logo"), (.icon, "icon"),
  ]

  private static let dublinCore: [(FeedElement, String)] = [
    (.dublinTitle, "title"), (.dublinSummary, "description abstract"), (.dublinDate, "date"),
    (.creator, "creator author"), (.subject, "subject"), (.rights, "rights"),
    (.language, "language"), (.publisher, "publisher"),
  ]

  private static let terms: [(FeedElement, String)] = [
    (.issued, "issued available"), (.created, "created"), (.updated, "modified"),
  ]

  private static let media: [(FeedElement, String)] = [
    (.mediaTitle, "title"), (.mediaDescription, "description"), (.mediaContent, "content"),
    (.mediaThumbnail, "thumbnail"), (.mediaGroup, "group"), (.mediaCategory, "category"),
    (.keywords, "keywords"),
  ]

  private static let itunes: [(FeedElement, String)] = [
    (.itunesTitle, "title"), (.itunesSummary, "summary"), (.itunesSubtitle, "subtitle"),
    (.itunesAuthor, "author"), (.itunesOwner, "owner"), (.name, "name"), (.email, "email"),
    (.itunesImage, "image"), (.itunesCategory, "category"), (.keywords, "keywords"),
    (.duration, "duration"),
  ]
}

extension ImpliedEnds {
  /// What ends what in a feed that nobody checked.
  static let feed: ImpliedEnds = {
    let lines: Set<FeedElement> = [
      .title, .link, .guid, .comments, .published, .issued, .created, .updated, .dublinDate,
      .creator, .category, .generator, .language, .managingEditor, .webMaster,
    ]
    return ImpliedEnds(
      lines: lines,
      closers: lines.union([
        .summary, .content, .encoded, .enclosure, .source, .image, .author, .subject,
      ]),
      entries: [.entry], voids: ["br", "hr", "img", "input", "wbr"])
  }()
}

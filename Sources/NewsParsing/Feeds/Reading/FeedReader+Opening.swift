import NewsModel

/// What the beginning of an element means in its place.
extension FeedReader {
  func open(_ element: FeedElement, _ tag: XMLStartTag, _ base: FeedBase) {
    switch element {
    case .root, .feed: openFeed(element, tag, base)
    case .entry: openEntry(tag, base)
    case .transparent, .mediaGroup: push(place, base)
    case .author, .contributor, .itunesOwner: push(.person, base, element)
    case .source where format == .atom && entry != nil: push(.source, base, element)
    case .image: openImage(tag, base)
    case .link: openLink(tag, base)
    case .category, .mediaCategory: openCategory(element, tag, base)
    case .itunesCategory:
      takeCategory(tag.attributes.string("text"))
      push(place, base)
    case .enclosure:
      takeAttachment(tag.attributes, base)
      skip()
    case .mediaContent, .mediaThumbnail: openMedia(element, tag, base)
    case .itunesImage:
      let reference = tag.attributes.string("href") ?? tag.attributes.string("url")
      guard let reference else { return gather(element, .plain, base) }
      takeImage(reference, element, base)
      skip()
    case .replyTo:
      if entry?.repliesTo == nil { entry?.repliesTo = tag.attributes.string("ref") }
      skip()
    default: openText(element, tag, base)
    }
  }

  private func openFeed(_ element: FeedElement, _ tag: XMLStartTag, _ base: FeedBase) {
    guard place == .document || place == .feed else { return skip() }
    if format == nil { noteFormat(tag) }
    feed.language.offer(tag.attributes.xmlString("lang"), 1)
    if element == .feed {
      feed.id.offer(about(tag), 1)
      feed.link.offer(tag.attributes.string("href").flatMap(base.links.web), 1)
      feed.updated.offer(tag.attributes.string("lastmod").flatMap(FeedDate.moment), 4)
    }
    push(element == .feed ? .feed : place, base)
  }

  private func noteFormat(_ tag: XMLStartTag) {
    version = tag.attributes.string("version")?.trimmed
    switch tag.name.local {
    case "rss": format = .rss
    case "rdf": format = .rdf
    case "feed": format = .atom
    default:
      let isCDF = tag.attributes.bytes("href") != nil || tag.written[0] == UInt8(ascii: "C")
      format = isCDF ? .cdf : .rss
    }
  }

  private func openEntry(_ tag: XMLStartTag, _ base: FeedBase) {
    guard place == .document || place == .feed else { return skip() }
    if format == nil { format = tag.name.local == "entry" ? .atom : .rss }
    guard countEntry() else { return skip() }
    let base = entryBase(base)
    let draft = EntryDraft(base: base)
    draft.language = tag.attributes.xmlString("lang")
    draft.guid.offer(about(tag), 1)
    draft.link.offer(tag.attributes.string("href").flatMap(base.links.web), 1)
    draft.updated.offer(tag.attributes.string("lastmod").flatMap(FeedDate.moment), 4)
    entry = draft
    push(.entry, base, .entry)
  }

  /// `rdf:about` of RSS 1.0.
  private func about(_ tag: XMLStartTag) -> String? {
    tag.attributes.string("about").flatMap { FeedText.line($0, .plain) }
  }

  private func openImage(_ tag: XMLStartTag, _ base: FeedBase) {
    if let reference = tag.attributes.string("href") ?? tag.attributes.string("url") {
      takeImage(reference, .image, base)
    }
    push(.image, base, .image)
  }

  private func openLink(_ tag: XMLStartTag, _ base: FeedBase) {
    guard let reference = tag.attributes.string("href") else {
      return gather(.link, .plain, base)
    }
    skip()
    let relation = tag.attributes.string("rel")?.trimmed.lowercased() ?? "alternate"
    switch relation {
    case "alternate", "": takeLink(reference, tag, base)
    case "self" where place == .feed:
      if feed.address == nil { feed.address = base.links.web(reference) }
    case "enclosure": takeAttachment(tag.attributes, base)
    case "replies" where place == .entry:
      let type = tag.attributes.string("type")?.lowercased() ?? ""
      // Blogger names the comments as a feed first, and as a page behind it.
      let rank = type.contains("html") ? 4 : type.isEmpty ? 3 : 1
      entry?.comments.offer(base.links.web(reference), rank)
    default: break
    }
  }

  private func takeLink(_ reference: String, _ tag: XMLStartTag, _ base: FeedBase) {
    let type = tag.attributes.string("type")?.lowercased() ?? "text/html"
    let isPage = type.contains("html") || type.isEmpty
    let isOwn = format == .atom || tag.name.namespace == .core
    let rank = isOwn ? (isPage ? 5 : 4) : 3
    let address = base.links.web(reference)
    switch place {
    case .entry where format != .atom: entry?.link.offerLast(address, rank)
    case .entry: entry?.link.offer(address, rank)
    case .feed where format != .atom: feed.link.offerLast(address, rank)
    case .feed, .document: feed.link.offer(address, rank)
    default: break
    }
  }

  private func openCategory(_ element: FeedElement, _ tag: XMLStartTag, _ base: FeedBase) {
    let attributes = tag.attributes
    guard element == .category else { return gather(element, .html, base) }
    guard let label = attributes.string("label") ?? attributes.string("term"), !label.isEmpty
    else { return gather(element, .html, base) }
    takeCategory(label)
    skip()
  }

  private func openMedia(_ element: FeedElement, _ tag: XMLStartTag, _ base: FeedBase) {
    push(place, base)
    let attributes = tag.attributes
    guard let reference = attributes.string("url") else { return }
    let medium = attributes.string("medium")?.lowercased()
    let type = attributes.string("type")?.lowercased() ?? ""
    if element == .mediaThumbnail { noteThumbnail(reference, base) }
    let isPicture = medium == "image" || type.hasPrefix("image/")
    if isPicture || element == .mediaThumbnail && !isAvatar(attributes) {
      takeImage(reference, element, base)
    }
    // What plays in a page that nobody can open any more is no file to open.
    let isPlayer = type.hasPrefix("application/x-shockwave-flash")
    if element == .mediaContent, medium != "image", !type.hasPrefix("image/"), !type.isEmpty,
      !isPlayer
    {
      takeAttachment(attributes, base)
    }
  }

  /// Remembers what stands for an entry or its author, and is no file of it.
  private func noteThumbnail(_ reference: String, _ base: FeedBase) {
    guard let entry, entry.thumbnails.count < 100 else { return }
    if let address = base.links.web(reference.trimmed) { entry.thumbnails.insert(address) }
  }

  /// Whether a thumbnail shows who wrote the entry, or is too small to show anything.
  private func isAvatar(_ attributes: XMLAttributes) -> Bool {
    let sides = ["width", "height"].compactMap { attributes.string($0).flatMap { Int($0.trimmed) } }
    return place == .person || !sides.isEmpty && sides.allSatisfy { $0 <= 72 }
  }

  private func openText(_ element: FeedElement, _ tag: XMLStartTag, _ base: FeedBase) {
    switch element {
    case .title, .summary, .content, .rights, .mediaTitle, .mediaDescription:
      // Content that is elsewhere has nothing here.
      if element == .content, tag.attributes.bytes("src") != nil { return skip() }
      let isStrict = format == .atom && tag.name.namespace != .media
      gather(element, FeedCapture.Mode(tag.attributes, isStrict: isStrict), base)
    case .body where tag.name.namespace == .xhtml:
      guard place == .entry else { return place == .document ? push(place, base) : skip() }
      gather(element, .xhtml, base)
    case .encoded, .body, .fullItem, .dublinSummary, .itunesSummary, .itunesSubtitle:
      gather(element, .html, base)
    case .guid:
      isPermalink = tag.attributes.string("ispermalink")?.trimmed.lowercased() != "false"
      gather(element, .plain, base)
    case .source:
      sourceAddress = tag.attributes.string("url").flatMap(base.links.web)
      gather(element, .plain, base)
    default: gather(element, .plain, base)
    }
  }
}

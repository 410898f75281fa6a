import NewsModel
import SafeText

/// People, categories, pictures and files, which feed and entry have alike.
extension FeedReader {
  private static let mostCategories = 200
  private static let mostAttachments = 100

  func takePerson(_ person: FeedPerson, _ element: FeedElement) {
    let rank: Int
    switch element {
    case .author, .managingEditor: rank = 5
    case .creator: rank = 4
    case .itunesAuthor: rank = 3
    case .itunesOwner: rank = 2
    case .webMaster: rank = 1
    default: return
    }
    switch place {
    case .entry: entry?.people.offer(person, rank)
    case .source: entry?.people.offer(person, 0)
    case .feed, .document: feed.people.offer(person, rank)
    case .person, .image: break
    }
  }

  func takeCategory(_ text: String?) {
    guard let name = text.flatMap({ FeedText.line($0, .html) }) else { return }
    if place == .entry {
      guard let entry, !entry.categories.contains(name) else { return }
      if entry.categories.count < Self.mostCategories { self.entry?.categories.append(name) }
    } else if place == .feed, !feed.categories.contains(name) {
      if feed.categories.count < Self.mostCategories { feed.categories.append(name) }
    }
  }

  func takeImage(_ reference: String, _ element: FeedElement, _ base: FeedBase) {
    guard let address = base.links.web(reference.trimmed) else { return }
    let rank: Int
    switch element {
    case .image: rank = 5
    case .logo: rank = 4
    case .icon: rank = 3
    case .itunesImage: rank = 2
    case .mediaContent: rank = 1
    default: rank = 0
    }
    if entry != nil {
      entry?.image.offer(address, rank)
    } else {
      feed.icon.offer(address, rank)
    }
  }

  /// The address of a file that many share, `magnet:?xt=…`.
  private static func magnet(_ reference: String) -> String? {
    let address = reference.trimmed
    guard address.utf8.starts(with: "magnet:?".utf8), address.utf8.count < 4_000,
      address.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { return nil }
    return address
  }

  /// The file of an RSS enclosure, an Atom link or a `media:content`.
  func takeAttachment(_ attributes: XMLAttributes, _ base: FeedBase) {
    let reference = attributes.string("url") ?? attributes.string("href")
    guard let url = reference.flatMap({ base.links.web($0) ?? Self.magnet($0) }), let entry,
      entry.attachments.count < Self.mostAttachments,
      !entry.attachments.contains(where: { $0.url == url })
    else { return }
    let type = attributes.string("type").flatMap { FeedText.line($0, .plain) }
    let size = attributes.string("length") ?? attributes.string("filesize")
    let attachment = Attachment(
      url: url, type: type, size: size.flatMap { Int($0.trimmed) },
      title: attributes.string("title").flatMap { FeedText.line($0, .plain) },
      duration: attributes.string("duration").flatMap { Int($0.trimmed) })
    self.entry?.attachments.append(attachment)
  }
}

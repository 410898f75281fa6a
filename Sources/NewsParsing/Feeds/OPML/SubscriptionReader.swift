import NewsModel
import SafeText

/// Reads OPML 1.0 and 2.0 (http://opml.org/spec2.opml), however broken.
public struct SubscriptionReader: Sendable {
  /// What a list of feeds says.
  public struct Reading: Hashable, Sendable {
    /// The feeds and their folders.
    public var list: SubscriptionList
    /// What was odd about the file, in sentences.
    public var warnings: [String]
    /// The version of OPML as the list states it: `2.0`.
    public var version: String?
    /// How its text was encoded: `utf-8`, `windows-1251`.
    public var encoding: String
  }

  /// A reader; it keeps no state.
  public init() {}

  /// Reads a list of feeds.
  ///
  /// Only web addresses are taken: `exec:` and `filter:` entries, with which other readers run
  /// programs, are left out with a warning.
  ///
  /// - Returns: The list; `nil` if the bytes are no OPML.
  public func read(_ bytes: [UInt8]) -> Reading? {
    read(TextDecoder.decode(bytes))
  }

  /// The list that a text is; `nil` if its first element is not OPML's.
  func list(in decoded: TextDecoder.Decoded) -> Reading? {
    SubscriptionSniffer.isList(decoded.text) ? read(decoded) : nil
  }

  private func read(_ decoded: TextDecoder.Decoded) -> Reading? {
    var text = decoded.text
    return text.withUTF8 { bytes in
      guard let start = bytes.firstIndex(where: { $0 > 0x20 }) else { return nil }
      let bytes = UnsafeBufferPointer(rebasing: bytes[start...])
      var events = OutlineEvents()
      var warnings: [String] = []
      if let problem = LibXMLReader.read(bytes, to: events) {
        warnings.append("The list is no well-formed XML: \(problem).")
        events = OutlineEvents()
        if LooseXMLReader.read(bytes, to: events, ends: ImpliedEnds()) {
          warnings.append("The list's end is missing.")
        }
      }
      guard events.isOutline else { return nil }
      return Reading(
        list: events.list, warnings: warnings + events.refusals, version: events.version,
        encoding: decoded.encoding)
    }
  }
}

/// Takes the events of an OPML document.
private final class OutlineEvents: XMLEvents {
  fileprivate struct Folder {
    var name: String
    var entries: [SubscriptionEntry] = []
    var isFeed = false
    /// Whether it leads somewhere that is no feed.
    var isLink = false
  }

  /// Folders that are nested deeper lie in the last one.
  private static let depthLimit = 32
  private static let mostRefusals = 20
  private static let feedTypes: Set<String> = ["rss", "atom", "feed"]

  private(set) var isOutline = false
  private(set) var version: String?
  private(set) var refusals: [String] = []
  private var title: String?
  private var folders = [Folder(name: "")]
  private var open: [Bool] = []
  private let words = ByteBuffer()
  private var isInTitle = false

  var list: SubscriptionList {
    var folders = folders
    while folders.count > 1, let last = folders.popLast() {
      folders[folders.count - 1].take(last)
    }
    return SubscriptionList(title: title, entries: folders[0].entries)
  }

  func start(_ tag: XMLStartTag) {
    let isOutlineTag = tag.name.local == "outline"
    let opensFolder = isOutlineTag && folders.count <= Self.depthLimit
    open.append(opensFolder)
    switch tag.name.local {
    case "opml":
      isOutline = true
      version = version ?? line(tag.attributes, "version")
    case "title" where folders.count == 1:
      isInTitle = true
      words.removeAll()
    case "outline": outline(tag.attributes, opensFolder: opensFolder)
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isInTitle { words.append(bytes) }
  }

  func end() {
    if isInTitle {
      isInTitle = false
      title = title ?? FeedText.line(words.string, .plain)
    }
    guard open.popLast() == true, folders.count > 1, let last = folders.popLast() else { return }
    folders[folders.count - 1].take(last)
  }

  private func outline(_ attributes: XMLAttributes, opensFolder: Bool) {
    let name = line(attributes, "title") ?? line(attributes, "text")
    let written = attributes.string("xmlurl") ?? feedAddress(attributes)
    var folder = Folder(name: name ?? "", isLink: attributes.string("url") != nil)
    if let written, !written.trimmed.isEmpty {
      folder.isFeed = true
      if let feed = subscription(written.trimmed, name, attributes) {
        folders[folders.count - 1].entries.append(.feed(feed))
      }
    }
    if opensFolder { folders.append(folder) }
  }

  /// The `url` of old lists; with `link` and `include` it leads to pages and to other lists.
  private func feedAddress(_ attributes: XMLAttributes) -> String? {
    let type = attributes.string("type")?.trimmed.lowercased() ?? ""
    return Self.feedTypes.contains(type) ? attributes.string("url") : nil
  }

  private func subscription(
    _ written: String, _ name: String?, _ attributes: XMLAttributes
  ) -> Subscription? {
    let links = LinkResolver(base: nil)
    guard let address = links.web(FeedAddress.plain(written)) else {
      if refusals.count < Self.mostRefusals {
        refusals.append("Not taken, for it is no web address: \(SafeText.line(written))")
      }
      return nil
    }
    let tags = (line(attributes, "category") ?? "").split(separator: ",").map(tag)
    return Subscription(
      title: name ?? address, address: address,
      homePage: attributes.string("htmlurl").flatMap(links.web), tags: tags.filter { !$0.isEmpty })
  }

  /// A category without the slash by which OPML 2.0 tells that it is a path: `/Tech/Linux`.
  private func tag(_ category: Substring) -> String {
    let words = category.trimmed
    return words.hasPrefix("/") ? String(words.dropFirst()).trimmed : words
  }

  private func line(_ attributes: XMLAttributes, _ name: StaticString) -> String? {
    attributes.string(name).flatMap { FeedText.line($0, .plain) }
  }
}

extension OutlineEvents.Folder {
  /// Takes a folder that is finished; what lay in a feed or in a folder without a name lies here, and
  /// a link in which nothing lies is no folder.
  fileprivate mutating func take(_ folder: OutlineEvents.Folder) {
    if folder.isFeed || folder.name.isEmpty || folder.isLink && folder.entries.isEmpty {
      entries += folder.entries
    } else {
      entries.append(.folder(folder.name, folder.entries))
    }
  }
}

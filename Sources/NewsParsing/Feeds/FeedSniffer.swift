import NewsModel

/// Tells feeds from other documents by their beginning, whatever a server or a file's name says.
enum FeedSniffer {
  /// What a feed is written in.
  enum Kind: Equatable {
    /// The number of bytes before its beginning.
    case xml(Int)
    case json
  }

  /// How much may stand before a feed: blanks, comments, a document type, a server's complaints.
  private static let longestHead = 8192
  private static let certainRoots: Set<String> = ["rss", "rdf:rdf"]
  /// Names that other documents use, too.
  private static let roots: Set<String> = ["feed", "channel", "rdf"]

  /// What kind of feed a text is; `nil` if it is none.
  static func kind(of bytes: UnsafeBufferPointer<UInt8>) -> Kind? {
    let mark: Set<UInt8> = [0xEF, 0xBB, 0xBF]
    guard let first = bytes.firstIndex(where: { $0 > 0x20 && !mark.contains($0) }) else {
      return nil
    }
    let trimmed = UnsafeBufferPointer(rebasing: bytes[first...])
    if trimmed[0] == UInt8(ascii: "{") { return isJSONFeed(trimmed) ? .json : nil }
    guard isFeed(trimmed) else { return nil }
    return .xml(start(of: trimmed) + first)
  }

  /// Whether the first element is a feed's root, or one comes before anything that is a page's.
  private static func isFeed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = 0
    var isFirst = bytes[0] == 0x3C
    while at < bytes.count, let open = bytes[at...].prefix(longestHead).firstIndex(of: 0x3C) {
      at = open + 1
      if bytes.hasText("<!--", at: open) {
        guard let end = bytes.position(of: "-->", from: open + 4) else { return false }
        at = end + 3
        continue
      }
      let name = rootName(bytes, open + 1)
      if name == "!doctype", rootName(bytes, open + 10) == "html" { return false }
      guard let first = name.utf8.first, first != UInt8(ascii: "!") else { continue }
      if pages.contains(name) { return false }
      if certainRoots.contains(name) || name.hasSuffix(":rss") {
        return isFirst || isAtLineStart(bytes, open)
      }
      if roots.contains(name) || name.hasSuffix(":feed") { return isFirst }
      isFirst = false
      if at > longestHead * 4 { return false }
    }
    return false
  }

  /// Whether a tag begins a line, and what is before it is a server's complaint and no document that
  /// shows how a feed looks.
  private static func isAtLineStart(_ bytes: UnsafeBufferPointer<UInt8>, _ open: Int) -> Bool {
    let before = bytes[..<open]
    let last = before.last { $0 != 0x20 && $0 != 0x09 }
    return (last == 0x0A || last == UInt8(ascii: ">")) && !before.contains(UInt8(ascii: "`"))
  }

  private static func rootName(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> String {
    let name = bytes.dropFirst(start).prefix(20).prefix { byte in
      (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "!")
        || byte &- 0x30 < 10
    }
    return String(decoding: name, as: UTF8.self).lowercased()
  }

  private static let pages: Set<String> = [
    "html", "head", "body", "meta", "div", "article", "section", "main", "h1", "h2", "table",
    "opml",
  ]

  /// libxml2 wants nothing before the declaration.
  private static func start(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard bytes[0] != UInt8(ascii: "<") else { return 0 }
    return bytes.prefix(longestHead).firstIndex(of: UInt8(ascii: "<")) ?? 0
  }

  /// Whether some JSON has what makes a feed; the order of its members is free.
  private static func isJSONFeed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if bytes.position(of: "jsonfeed.org/version/", from: 0) != nil { return true }
    let isThere = { (name: String) in bytes.position(of: "\"\(name)\"", from: 0) != nil }
    return isThere("items") && isThere("version")
      && ["title", "content_text", "content_html"].contains(where: isThere)
  }

  /// The version that only the namespace tells.
  static func version(_ format: FeedFacts.Format, _ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let head = UnsafeBufferPointer(rebasing: bytes.prefix(longestHead))
    let marks: [(String, String)]
    switch format {
    case .atom: marks = [("www.w3.org/2005/Atom", "1.0"), ("purl.org/atom/ns#", "0.3")]
    case .rdf:
      marks = [
        ("purl.org/rss/1.0/", "1.0"), ("my.netscape.com/rdf/simple/0.9", "0.90"),
        ("purl.org/net/rss1.1", "1.1"),
      ]
    default: marks = []
    }
    return marks.first { head.position(of: $0.0, from: 0) != nil }?.1
  }
}

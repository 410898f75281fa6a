import NewsModel

/// The front door for web feeds: RSS, Atom, RDF, CDF and JSON Feed.
public struct FeedParser: Sendable {
  /// A parser; it keeps no state, so one serves all feeds at once.
  public init() {}

  /// Reads a feed, however broken; what is odd about it becomes a warning, never an error.
  ///
  /// - Parameters:
  ///   - bytes: All of it.
  ///   - address: Where it was found, for relative addresses.
  ///   - declared: The character set that a server names.
  /// - Returns: The feed; `nil` if the bytes are no feed at all.
  public func parse(
    _ bytes: [UInt8], address: String? = nil, declared: String? = nil
  ) -> ParsedFeed? {
    let decoded = TextDecoder.decode(bytes, declared: declared)
    return feed(in: decoded, address: address)
  }

  func feed(in decoded: TextDecoder.Decoded, address: String?) -> ParsedFeed? {
    var feed: ParsedFeed?
    switch FeedSniffer.kind(of: decoded.text) {
    case .json: feed = JSONFeedReader.feed(decoded.text, encoding: decoded.encoding)
    case .xml(let start):
      var text = decoded.text
      feed = text.withUTF8 { bytes in
        Self.xml(
          UnsafeBufferPointer(rebasing: bytes[start...]), encoding: decoded.encoding,
          address: address)
      }
      if start > 0 { feed?.warnings.append("Something stands before the feed's beginning.") }
    case nil: return nil
    }
    if decoded.hadErrors {
      feed?.warnings.append("Some bytes are no \(decoded.encoding); they show as \u{FFFD}.")
    }
    return feed
  }

  private static func xml(
    _ bytes: UnsafeBufferPointer<UInt8>, encoding: String, address: String?
  ) -> ParsedFeed? {
    var reader = FeedReader(base: address)
    var warnings: [String] = []
    if let problem = LibXMLReader.read(bytes, to: reader) {
      warnings.append(
        problem == LibXMLReader.missing
          ? "It was read less exactly, for \(problem)."
          : "The feed is no well-formed XML: \(problem).")
      reader = FeedReader(base: address)
      if LooseXMLReader.read(bytes, to: reader, ends: .feed) {
        warnings.append("The feed's end is missing.")
      }
    }
    guard let format = reader.format else { return nil }
    let version = reader.version ?? FeedSniffer.version(format, bytes)
    let facts = reader.feed.facts(format: format, version: version, encoding: encoding)
    let articles = reader.entries.map { $0.article(in: facts) }
    return ParsedFeed(facts: facts, articles: articles, warnings: warnings)
  }
}

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
  ///   - most: How many articles are wanted; of further ones nothing is kept but their number.
  /// - Returns: The feed; `nil` if the bytes are no feed at all.
  public func parse(
    _ bytes: [UInt8], address: String? = nil, declared: String? = nil, most: Int = mostArticles
  ) -> ParsedFeed? {
    if let encoding = TextDecoder.encodingInPlace(bytes, declared: declared) {
      return bytes.withUnsafeBufferPointer {
        Self.feed(in: $0, encoding: encoding, address: address, most: most)
      }
    }
    let decoded = TextDecoder.decode(bytes, declared: declared)
    return feed(in: decoded, address: address, most: most)
  }

  /// More articles than a file of the greatest size has that anybody reads; a bound for memory.
  public static let mostArticles = 200_000

  func feed(
    in decoded: TextDecoder.Decoded, address: String?, most: Int = mostArticles
  ) -> ParsedFeed? {
    var text = decoded.text
    var feed = text.withUTF8 {
      Self.feed(in: $0, encoding: decoded.encoding, address: address, most: most)
    }
    if decoded.hadErrors {
      feed?.warnings.append("Some bytes are no \(decoded.encoding); they show as \u{FFFD}.")
    }
    return feed
  }

  private static func feed(
    in bytes: UnsafeBufferPointer<UInt8>, encoding: String, address: String?, most: Int
  ) -> ParsedFeed? {
    var feed: ParsedFeed?
    switch FeedSniffer.kind(of: bytes) {
    case .json:
      let text = String(decoding: bytes, as: UTF8.self)
      feed = JSONFeedReader.feed(text, encoding: encoding, most: most)
    case .xml(let start):
      feed = xml(
        UnsafeBufferPointer(rebasing: bytes[start...]), encoding: encoding, address: address,
        most: most)
      if start > 0 { feed?.warnings.append("Something stands before the feed's beginning.") }
    case nil: return nil
    }
    if let total = feed?.total, let count = feed?.articles.count, total > count {
      feed?.warnings.append("Of \(total) articles the first \(count) were taken.")
    }
    return feed
  }

  private static func xml(
    _ bytes: UnsafeBufferPointer<UInt8>, encoding: String, address: String?, most: Int
  ) -> ParsedFeed? {
    var reader = FeedReader(base: address, most: most)
    var warnings: [String] = []
    if let problem = LibXMLReader.read(bytes, to: reader) {
      warnings.append(
        problem == LibXMLReader.missing
          ? "It was read less exactly, for \(problem)."
          : "The feed is no well-formed XML: \(problem).")
      reader = FeedReader(base: address, most: most)
      if LooseXMLReader.read(bytes, to: reader, ends: .feed) {
        warnings.append("The feed's end is missing.")
      }
    }
    guard let format = reader.format else { return nil }
    let version = reader.version ?? FeedSniffer.version(format, bytes)
    let facts = reader.feed.facts(format: format, version: version, encoding: encoding)
    let articles = reader.entries.map { $0.article(in: facts, at: address) }
    var feed = ParsedFeed(facts: facts, articles: articles, warnings: warnings)
    feed.total = reader.total
    return feed
  }
}

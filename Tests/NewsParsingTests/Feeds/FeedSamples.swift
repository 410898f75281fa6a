import NewsModel
import Testing

@testable import NewsParsing

/// Small feeds, written out where they are used.
enum FeedSamples {
  static func feed(_ text: String, address: String? = nil) throws -> ParsedFeed {
    try #require(FeedParser().parse(Array(text.utf8), address: address))
  }

  /// The feed of an RSS channel with these elements.
  static func rss(_ channel: String) throws -> ParsedFeed {
    try feed(
      """
      <?xml version="1.0"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
        xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
        xmlns:atom="http://www.w3.org/2005/Atom"><channel>\(channel)</channel></rss>
      """)
  }

  /// The article of an RSS item with these elements.
  static func item(_ elements: String) throws -> ParsedArticle {
    try #require(try rss("<item>\(elements)</item>").articles.first)
  }

  /// The feed of an Atom 1.0 document with these elements.
  static func atom(_ elements: String, attributes: String = "") throws -> ParsedFeed {
    try feed("<feed xmlns=\"http://www.w3.org/2005/Atom\" \(attributes)>\(elements)</feed>")
  }

  /// The article of an Atom entry with these elements.
  static func entry(_ elements: String) throws -> ParsedArticle {
    try #require(try atom("<entry>\(elements)</entry>").articles.first)
  }
}

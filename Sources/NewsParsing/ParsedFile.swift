import NewsModel

/// What was read from one file.
public struct ParsedFile: Hashable, Sendable {
  /// What kind of document it is, by its content.
  public var format: DocumentFormat
  /// How its text was encoded: `utf-8`, `windows-1251`.
  public var encoding: String
  /// Usually one; a file of many articles has several.
  public var articles: [ParsedArticle]
  /// What was odd about the file, in sentences.
  public var warnings: [String]
  /// What the file says about itself if it is a web feed.
  public var feed: FeedFacts?
  /// The feeds that it names if it is a list of feeds.
  public var subscriptions: SubscriptionList?

  /// A file from its parts.
  public init(
    format: DocumentFormat, encoding: String, articles: [ParsedArticle], warnings: [String]
  ) {
    self.format = format
    self.encoding = encoding
    self.articles = articles
    self.warnings = warnings
  }

  /// A file that is a web feed.
  init(_ feed: ParsedFeed, encoding: String) {
    self.init(
      format: .feed, encoding: encoding, articles: feed.articles, warnings: feed.warnings)
    self.feed = feed.facts
  }
}

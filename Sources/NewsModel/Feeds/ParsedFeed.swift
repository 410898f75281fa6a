/// A web feed as it was read: a value that depends on nothing but the bytes and the feed's address.
public struct ParsedFeed: Hashable, Sendable {
  /// What it says about itself.
  public var facts: FeedFacts
  /// Its articles in the order of the document; the first of them where there are more than were wanted.
  public var articles: [ParsedArticle]
  /// How many articles the document has.
  public var total: Int
  /// What was odd about it, in sentences.
  public var warnings: [String]

  /// A feed from its parts.
  public init(facts: FeedFacts, articles: [ParsedArticle] = [], warnings: [String] = []) {
    self.facts = facts
    self.articles = articles
    total = articles.count
    self.warnings = warnings
  }
}

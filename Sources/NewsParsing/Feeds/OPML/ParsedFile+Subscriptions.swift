import NewsModel

extension ParsedFile {
  /// A list of feeds as a file with an article for each of them, in the order of `list.subscriptions`;
  /// `nil` if the first element of the document is not OPML's.
  public init?(subscriptions bytes: [UInt8]) {
    guard let reading = SubscriptionReader().list(in: TextDecoder.decode(bytes)) else { return nil }
    self.init(
      format: .feed, encoding: reading.encoding,
      articles: reading.list.subscriptions.map {
        ParsedArticle($0.subscription, folders: $0.folders)
      }, warnings: reading.warnings)
    var facts = FeedFacts(format: .opml, version: reading.version, encoding: reading.encoding)
    facts.title = reading.list.title
    feed = facts
    subscriptions = reading.list
  }
}

extension JSONFeedItem {
  /// The item of a feed in a list of feeds: its site as the page, its folders among the tags, and in
  /// `_gazette.feed_url` where the feed is.
  public init(_ subscription: Subscription, folders: [String], file: String) {
    self.init(ParsedArticle(subscription, folders: folders), file: file, format: .feed)
    gazette.feedAddress = subscription.address
  }
}

extension ParsedArticle {
  /// A feed of a list as an article, whose only words are a link to the feed.
  public init(_ subscription: Subscription, folders: [String]) {
    let address = subscription.address
    self.init(
      title: subscription.title,
      document: Document([.paragraph([.link([.text(address)], url: address)])]))
    url = subscription.homePage
    for tag in folders + subscription.tags where !tags.contains(tag) { tags.append(tag) }
    var names = FeedEntry()
    names.guid = address
    entry = names
  }
}

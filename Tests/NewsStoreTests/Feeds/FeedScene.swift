import Foundation
import NewsModel

@testable import NewsStore

/// Feeds of a store in memory that are looked at again and again.
struct FeedScene {
  let store: ArticleStore

  init() throws { store = try ArticleStore.inMemory() }

  func follow(_ address: String) async throws -> FollowedFeed {
    try await store.follow(address, title: address, settings: FeedSettings()).feed
  }

  /// An entry as a feed's document has it.
  static func entry(
    _ title: String, _ body: String = "A ferry sails.", guid: String? = nil, url: String? = nil,
    second: Double? = nil
  ) -> ParsedArticle {
    var article = Samples.article(title, body)
    article.url = url
    article.entry = FeedEntry()
    article.entry?.guid = guid
    if let second {
      article.published = Moment(
        date: Date(timeIntervalSince1970: 1_741_600_000 + second), precision: .second,
        zoneOffset: 0)
    }
    return article
  }

  /// Looks at a feed whose document has these entries, as a refresh does.
  @discardableResult
  func look(
    _ feed: FollowedFeed, _ articles: [ParsedArticle], rules: [ArrivalRule] = []
  ) async throws -> DeliveredCount {
    let names = EntryNames.names(of: articles)
    let wanted = try await store.wanted(names, titles: articles.map(\.title), of: feed.id)
    let delivery = delivery(feed, articles, names, wanted: wanted)
    return try await store.deliver([delivery], rules: rules, now: Samples.now)[0]
  }

  /// What a look brings of a document with these entries.
  func delivery(
    _ feed: FollowedFeed, _ articles: [ParsedArticle], _ names: [EntryNames], wanted: [Int]
  ) -> FeedDelivery {
    var delivery = FeedDelivery(feed)
    delivery.present = names
    delivery.entries = wanted.map { index in
      var document = ImportedDocument(
        feed: feed.id, key: names[index].key(in: feed.feed.address), place: index, format: .feed,
        bytes: Array(articles[index].title.utf8),
        stamp: ImportedDocument.Stamp(size: 10, changed: 0), fileDate: Samples.now,
        articles: [articles[index]])
      document.pickWords(for: store)
      return FeedDelivery.Entry(names: names[index], document: document)
    }
    return delivery
  }

  func titles(of feed: FollowedFeed) async throws -> [String] {
    let query = SearchQuery(text: "", expression: .feed(feed.id))
    let window = try await store.rows(
      RowsRequest(query: query, order: .newestFirst, anchor: .start, limit: 100))
    return window.rows.map(\.title)
  }

  func tally(of feed: FollowedFeed) async throws -> Tally? {
    try await store.feeds().first { $0.id == feed.id }?.tally
  }

  /// Counts, index and statuses agree.
  func isHealthy() async throws -> Bool { try await store.checkup().isHealthy }
}

import Foundation
import NewsModel
import Testing

@testable import NewsStore

@Suite("Subscriptions")
struct SubscriptionTests {
  @Test("Wishes and health come back as they were written")
  func roundTrip() async throws {
    let store = try ArticleStore.inMemory()
    var settings = FeedSettings()
    settings.name = "Mine"
    settings.folders = ["News", "World"]
    settings.tags = ["daily", "ferries"]
    settings.interval = 3_600
    settings.isMuted = true
    settings.headers = ["X-Key: 1", "X-Other: 2"]
    settings.userAgent = "Other/1"
    settings.credentialsCommand = ["pass", "show", "my feed"]
    settings.mayBePrivate = true
    let (feed, isNew) = try await store.follow(
      "https://a.example/feed", title: "a.example", settings: settings)
    #expect(isNew)
    #expect(feed.settings == settings)
    #expect(feed.feed.title == "Mine")

    var delivery = FeedDelivery(feed)
    delivery.title = "The feed's own"
    delivery.feed.health.triedAt = Samples.now
    delivery.feed.health.problem = "No answer."
    delivery.feed.health.failures = 3
    delivery.feed.health.warnings = ["One.", "Two."]
    delivery.feed.health.perWeek = 3.5
    delivery.feed.rhythm.minutes = 90
    delivery.feed.rhythm.skippedHours = [0, 5, 23]
    delivery.feed.validators.etag = "\"x\""
    delivery.feed.validators.hash = -5
    delivery.feed.homePage = "https://a.example/"
    try await store.deliver([delivery])
    let after = try #require(try await store.followedFeeds().first)
    #expect(after.health == delivery.feed.health)
    #expect(after.validators == delivery.feed.validators)
    #expect(after.rhythm == delivery.feed.rhythm)
    #expect(after.feed.title == "Mine")
    #expect(after.homePage == "https://a.example/")
  }

  @Test("A feed is followed once, however its address is written")
  func oneAddress() async throws {
    let store = try ArticleStore.inMemory()
    for (address, kept) in [
      ("feed:https://A.example:443/feed#top", "https://a.example/feed"),
      ("https://me:secret@b.example/feed", "https://me:secret@b.example/feed"),
    ] {
      let first = try await store.follow(address, title: address, settings: FeedSettings())
      #expect(first.isNew && first.feed.feed.address == kept)
      #expect(!first.feed.feed.title.contains("secret"))
      let handedOn = kept.replacing(":secret", with: "")
      for other in [address, kept, handedOn, handedOn.replacing("https:", with: "HTTPS:") + "#x"] {
        let again = try await store.follow(other, title: other, settings: FeedSettings())
        #expect(!again.isNew && again.feed.id == first.feed.id, "\(other)")
        #expect(try await store.feed(.web, address: other, title: other) == first.feed.id)
      }
    }
    let other = "https://you@b.example/feed"
    #expect(try await store.follow(other, title: "", settings: FeedSettings()).isNew)
  }

  @Test("A feed without a name of the user's takes its own")
  func ownTitle() async throws {
    let store = try ArticleStore.inMemory()
    let feed = try await store.follow(
      "https://a.example/feed", title: "a.example", settings: FeedSettings()
    ).feed
    var delivery = FeedDelivery(feed)
    delivery.title = "Harbour\u{1B}[31m Post"
    try await store.deliver([delivery])
    let title = try #require(try await store.followedFeeds().first?.feed.title)
    #expect(!title.unicodeScalars.contains("\u{1B}"))
    #expect(title.hasSuffix("Post"))
  }

  @Test("What is followed already is not followed twice, nor what moved")
  func twice() async throws {
    let store = try ArticleStore.inMemory()
    let feed = try await store.follow("https://a.example/x", title: "x", settings: FeedSettings())
      .feed
    var delivery = FeedDelivery(feed)
    delivery.feed.health.movedTo = "https://b.example/x"
    try await store.deliver([delivery])
    for address in ["https://a.example/x", "https://b.example/x"] {
      let again = try await store.follow(address, title: "y", settings: FeedSettings())
      #expect(!again.isNew && again.feed.id == feed.id)
    }
    #expect(try await store.followedFeeds().count == 1)
  }

  @Test("A removed feed is out of sight, comes back as it was, and is forgotten after 30 days")
  func removing() async throws {
    let scene = try FeedScene()
    let feed = try await scene.follow("https://a.example/feed")
    try await scene.look(
      feed, [FeedScene.entry("One", guid: "1"), FeedScene.entry("Two", guid: "2")])
    #expect(try await scene.store.remove(feed.id, now: Samples.now) == 2)
    #expect(try await scene.store.feeds().isEmpty)
    #expect(try await scene.store.window().rows.isEmpty)
    #expect(try await scene.look(feed, [FeedScene.entry("Three", guid: "3")]).new == 0)
    let back = try await scene.store.follow(
      "https://a.example/feed", title: "", settings: FeedSettings())
    #expect(!back.isNew)
    #expect(try await scene.titles(of: feed).count == 2)

    try await scene.store.remove(feed.id, now: Samples.now)
    try await scene.store.emptyOldTrash(now: Samples.now.addingTimeInterval(31 * 86_400))
    #expect(try await scene.store.followedFeeds(areRemoved: true).isEmpty)
    #expect(try await scene.store.checkup().sizes.articles == 0)
    #expect(try await scene.isHealthy())
  }

  @Test("Starred articles outlive their feed")
  func starred() async throws {
    let scene = try FeedScene()
    let feed = try await scene.follow("https://a.example/feed")
    try await scene.look(
      feed, [FeedScene.entry("One", guid: "1"), FeedScene.entry("Two", guid: "2")])
    let id = try #require(try await scene.store.window().rows.first?.id)
    try await scene.store.apply(StatusChange(articles: [id], isStarred: true))
    try await scene.store.remove(feed.id, now: Samples.now)
    try await scene.store.emptyOldTrash(now: Samples.now.addingTimeInterval(31 * 86_400))
    #expect(try await scene.store.window().rows.map(\.id) == [id])
    #expect(try await scene.isHealthy())
  }

  @Test("Every web feed has a subscription, whoever makes it")
  func everyFeed() async throws {
    let store = try ArticleStore.inMemory()
    _ = try await store.feed(.web, address: "https://a.example/feed", title: "A", tags: ["x"])
    _ = try await store.feed(.folder, address: "/news", title: "News")
    let feeds = try await store.followedFeeds()
    #expect(feeds.map(\.feed.title) == ["A"])
    #expect(feeds.first?.settings.tags == ["x"])
  }

  @Test("Articles that newsboat brought are known when their feed is first looked at")
  func broughtIn() async throws {
    let scene = try FeedScene()
    let feed = try await scene.follow("https://a.example/feed")
    let brought = ImportedDocument(
      feed: feed.id, key: "https://a.example/feed 1", place: 0, format: .html, bytes: [1],
      stamp: ImportedDocument.Stamp(size: 1, changed: 0), fileDate: Samples.now,
      articles: [Samples.article("One", "As newsboat had it.")],
      status: ArticleStatus(isRead: true))
    try await scene.store.store([brought], leftOut: [])
    let count = try await scene.look(
      feed, [FeedScene.entry("One", guid: "1"), FeedScene.entry("Two", guid: "2")])
    #expect(count.new == 1)
    #expect(try await scene.tally(of: feed) == Tally(articles: 2, unread: 1))
  }

  @Test("What newsboat brings after a look at the feed changes nothing that the feed said")
  func broughtLater() async throws {
    let scene = try FeedScene()
    let feed = try await scene.follow("https://a.example/feed")
    try await scene.look(feed, [FeedScene.entry("One", "As the feed has it.", guid: "1")])
    let brought = ["1", "2"].map { name in
      ImportedDocument(
        feed: feed.id, key: "https://a.example/feed " + name, place: 0, format: .html, bytes: [1],
        stamp: ImportedDocument.Stamp(size: 1, changed: 0), fileDate: Samples.now,
        articles: [Samples.article("Brought " + name, "As newsboat had it.")],
        status: ArticleStatus(isRead: true))
    }
    #expect(try await scene.store.store(brought, leftOut: [], keepsKnown: true) == 1)
    #expect(Set(try await scene.titles(of: feed)) == ["One", "Brought 2"])
    #expect(try await scene.tally(of: feed) == Tally(articles: 2, unread: 1))
    #expect(try await scene.isHealthy())
  }

  @Test("A look that ends after its feed was removed leaves nothing that hides its entries later")
  func removedMeanwhile() async throws {
    let scene = try FeedScene()
    let feed = try await scene.follow("https://a.example/feed")
    try await scene.store.remove(feed.id, now: Samples.now)
    var delivery = FeedDelivery(feed)
    delivery.title = "Late"
    delivery.feed.validators.etag = "\"x\""
    delivery.feed.validators.hash = 7
    try await scene.store.deliver([delivery], now: Samples.now)
    try await scene.store.restore(feed.id)
    let back = try #require(try await scene.store.followedFeeds().first)
    #expect(back.validators == FollowedFeed.Validators())
    #expect(back.feed.title == "https://a.example/feed")
  }
}

import Foundation
import NewsModel
import Testing

@testable import NewsStore

@Suite("Articles that come through several feeds")
struct SharedArticleTests {
  private typealias Scene = FeedScene

  private struct Shared {
    let scene: FeedScene
    let first: FollowedFeed
    let second: FollowedFeed
    let id: ArticleID
  }

  private func shared() async throws -> Shared {
    let scene = try Scene()
    let first = try await scene.follow("https://a.example/feed")
    let second = try await scene.follow("https://b.example/feed")
    try await scene.look(
      first, [Scene.entry("One", guid: "1", url: "https://a.example/one?utm_source=rss")])
    let count = try await scene.look(
      second,
      [
        Scene.entry(
          "One", "A ferry sails again.", guid: "x", url: "http://www.a.example/one/#top"),
        Scene.entry("Own", "Own words.", guid: "y", url: "https://b.example/own", second: 9),
      ])
    #expect(count.shared == 1 && count.new == 1)
    let row = try #require(try await scene.store.window().rows.first { $0.title == "One" })
    return Shared(scene: scene, first: first, second: second, id: row.id)
  }

  @Test("They are shown once, in the list of each feed, with all feeds named")
  func once() async throws {
    let shared = try await shared()
    let scene = shared.scene
    #expect(try await scene.store.window().rows.count == 2)
    #expect(try await scene.titles(of: shared.first) == ["One"])
    #expect(Set(try await scene.titles(of: shared.second)) == ["Own", "One"])
    #expect(
      try await scene.store.article(shared.id)?.feeds
        == ["https://a.example/feed", "https://b.example/feed"])
    #expect(try await scene.isHealthy())
  }

  @Test("A feed's list can be searched, counted and sorted")
  func lists() async throws {
    let shared = try await shared()
    let store = shared.scene.store
    let words = SearchQuery.parse("again OR ferry", now: Samples.now, isTyping: false)
    let both = SearchExpression.all(
      [.feed(shared.second.id), words.expression].compactMap { $0 })
    for order in [RowOrder.newestFirst, .oldestFirst, .title, .source] {
      let request = RowsRequest(
        query: SearchQuery(text: "", expression: .feed(shared.second.id)), order: order,
        anchor: .start,
        limit: 10)
      let window = try await store.rows(request)
      #expect(window.rows.count == 2, "\(order)")
      #expect(window.tally?.articles == 2)
      let end = try await store.rows(
        RowsRequest(
          query: SearchQuery(text: "", expression: .feed(shared.second.id)), order: order,
          anchor: .end,
          limit: 1))
      #expect(end.rows.first?.id == window.rows.last?.id)
    }
    let found = try await store.tally(SearchQuery(text: "", expression: both))
    #expect(found.articles == 1)
  }

  @Test("Counts follow what is done with them")
  func counts() async throws {
    let shared = try await shared()
    let (scene, store) = (shared.scene, shared.scene.store)
    func tallies() async throws -> [Tally?] {
      [try await scene.tally(of: shared.first), try await scene.tally(of: shared.second)]
    }
    #expect(
      try await tallies() == [Tally(articles: 1, unread: 1), Tally(articles: 2, unread: 2)])
    try await store.apply(StatusChange(articles: [shared.id], isRead: true))
    #expect(
      try await tallies() == [Tally(articles: 1, unread: 0), Tally(articles: 2, unread: 1)])
    try await store.apply(StatusChange(articles: [shared.id], isTrashed: true))
    #expect(
      try await tallies() == [Tally(articles: 0, unread: 0), Tally(articles: 1, unread: 1)])
    _ = try await store.undo()
    _ = try await store.undo()
    #expect(
      try await tallies() == [Tally(articles: 1, unread: 1), Tally(articles: 2, unread: 2)])
    try await store.recount()
    #expect(
      try await tallies() == [Tally(articles: 1, unread: 1), Tally(articles: 2, unread: 2)])
    try await store.apply(StatusChange(articles: [shared.id], isTrashed: true))
    _ = try await store.prune(includesKept: true, now: Date().addingTimeInterval(31 * 86_400))
    #expect(try await tallies()[1] == Tally(articles: 1, unread: 1))
    #expect(try await scene.isHealthy())
  }

  @Test("When its first feed is removed the article stays with the other")
  func firstRemoved() async throws {
    let shared = try await shared()
    let scene = shared.scene
    #expect(try await scene.store.remove(shared.first.id) == 0)
    #expect(Set(try await scene.titles(of: shared.second)) == ["Own", "One"])
    #expect(try await scene.tally(of: shared.second) == Tally(articles: 2, unread: 2))
    #expect(try await scene.tally(of: shared.first) == nil)
    try await scene.store.restore(shared.first.id)
    #expect(try await scene.titles(of: shared.first) == ["One"])
    #expect(try await scene.isHealthy())
  }

  @Test("What several articles have as their address names none of them")
  func constantAddress() async throws {
    let scene = try Scene()
    let own = try await scene.follow("https://a.example/feed")
    let other = try await scene.follow("https://b.example/feed")
    let url = "https://a.example/downloads"
    try await scene.look(own, [Scene.entry("Version 1", "Old.", guid: "1", url: url)])
    let shared = try await scene.look(
      other, [Scene.entry("Version 1", "New to us.", guid: "x", url: url)])
    #expect(shared.shared == 1 && shared.new == 0)
    let long = (0..<400).map { "word\($0)" }.joined(separator: " ")
    let count = try await scene.look(own, [Scene.entry("Version 2", long, guid: "2", url: url)])
    #expect(count.new == 1 && count.shared == 0)
    #expect(Set(try await scene.titles(of: own)) == ["Version 1", "Version 2"])
    #expect(try await scene.titles(of: other) == ["Version 1"])
    #expect(try await scene.isHealthy())
  }

  @Test("A feed that comes back alone takes the articles that went with the other one")
  func lastRestored() async throws {
    let shared = try await shared()
    let scene = shared.scene
    try await scene.store.remove(shared.second.id, now: Samples.now)
    let later = Samples.now.addingTimeInterval(60)
    #expect(try await scene.store.remove(shared.first.id, now: later) == 1)
    try await scene.store.restore(shared.second.id)
    #expect(Set(try await scene.titles(of: shared.second)) == ["Own", "One"])
    #expect(try await scene.tally(of: shared.second) == Tally(articles: 2, unread: 2))
    try await scene.store.emptyOldTrash(now: later.addingTimeInterval(31 * 86_400))
    #expect(try await scene.store.followedFeeds(areRemoved: true).isEmpty)
    #expect(Set(try await scene.titles(of: shared.second)) == ["Own", "One"])
    #expect(try await scene.isHealthy())
  }

  @Test("A change that comes with a fuller text of another feed does not take the article back")
  func changedAndFuller() async throws {
    let scene = try Scene()
    let first = try await scene.follow("https://a.example/feed")
    let second = try await scene.follow("https://b.example/feed")
    let url = "https://a.example/story"
    try await scene.look(first, [Scene.entry("Story", "Short.", guid: "1", url: url)])
    let long = (0..<400).map { "word\($0)" }.joined(separator: " ")
    let deliveries = [
      (first, Scene.entry("Story", "Shorter.", guid: "1", url: url)),
      (second, Scene.entry("Story", long, guid: "2", url: url)),
    ].map { scene.delivery($0, [$1], EntryNames.names(of: [$1]), wanted: [0]) }
    let counts = try await scene.store.deliver(deliveries, now: Samples.now)
    #expect(counts[0].changed == 0 && counts[1].changed == 1 && counts[1].shared == 1)
    let later = Samples.now.addingTimeInterval(31 * 86_400)
    try await scene.store.remove(first.id, now: Samples.now)
    try await scene.store.emptyOldTrash(now: later)
    #expect(try await scene.titles(of: second) == ["Story"])
    #expect(try await scene.store.titles("word399") == ["Story"])
    #expect(try await scene.isHealthy())
  }

  @Test("A whole text takes the place of a line that pointed to it")
  func fuller() async throws {
    let scene = try Scene()
    let pointer = try await scene.follow("https://a.example/feed")
    let paper = try await scene.follow("https://b.example/feed")
    let url = "https://b.example/story"
    try await scene.look(pointer, [Scene.entry("Story", "Comments", guid: "1", url: url)])
    let long = (0..<400).map { "word\($0)" }.joined(separator: " ")
    let count = try await scene.look(paper, [Scene.entry("Story", long, guid: "2", url: url)])
    #expect(count.shared == 1)
    #expect(try await scene.store.window().rows.map(\.title) == ["Story"])
    #expect(try await scene.titles(of: pointer) == ["Story"])
    #expect(
      try await scene.look(
        pointer,
        [
          Scene.entry("Story, changed", "Comments", guid: "1", url: url)
        ]) == DeliveredCount())
    #expect(try await scene.isHealthy())
  }
}

import Foundation
import NewsModel
import Testing

@testable import NewsStore

@Suite("By what entries of feeds are known again")
struct EntryIdentityTests {
  private typealias Scene = FeedScene

  @Test("What is there already is not stored again")
  func unchanged() async throws {
    let scene = try Scene()
    let feed = try await scene.follow("https://a.example/feed")
    let entries = [Scene.entry("One", guid: "1"), Scene.entry("Two", guid: "2")]
    #expect(try await scene.look(feed, entries).new == 2)
    #expect(try await scene.look(feed, entries) == DeliveredCount())
    let wanted = try await scene.store.wanted(
      EntryNames.names(of: entries), titles: ["One", "Two"], of: feed.id)
    #expect(wanted.isEmpty)
    #expect(try await scene.tally(of: feed) == Tally(articles: 2, unread: 2))
  }

  @Test("An entry that left the document stays, and is not gone")
  func leftDocument() async throws {
    let scene = try Scene()
    let feed = try await scene.follow("https://a.example/feed")
    try await scene.look(feed, [Scene.entry("Old", guid: "1", second: 0)])
    try await scene.look(feed, [Scene.entry("New", guid: "2", second: 60)])
    #expect(try await scene.titles(of: feed) == ["New", "Old"])
    #expect(try await scene.store.goneCount() == 0)
  }

  @Test("One feed's names never take another feed's article")
  func strangers() async throws {
    let scene = try Scene()
    let first = try await scene.follow("https://a.example/feed")
    let second = try await scene.follow("https://b.example/feed")
    try await scene.look(first, [Scene.entry("One", guid: "1", url: "https://a.example/1")])
    let count = try await scene.look(
      second, [Scene.entry("Other", "Other words.", guid: "1", url: "https://b.example/1")])
    #expect(count.new == 1)
    #expect(try await scene.titles(of: first) == ["One"])
    #expect(try await scene.titles(of: second) == ["Other"])
  }

  @Test("A feed that changes all its names keeps its articles")
  func newNames() async throws {
    let scene = try Scene()
    let feed = try await scene.follow("https://a.example/feed")
    func entries(_ prefix: String, host: String) -> [ParsedArticle] {
      (0..<5).map {
        Scene.entry(
          "Article \($0)", "Body \($0).", guid: prefix + "\($0)", url: "https://\(host)/\($0)",
          second: Double($0))
      }
    }
    try await scene.look(feed, entries("a", host: "a.example"))
    #expect(try await scene.look(feed, entries("b", host: "a.example")) == DeliveredCount())
    let moved = try await scene.look(feed, entries("c", host: "new.example"))
    #expect(moved.new == 0)
    #expect(try await scene.tally(of: feed)?.articles == 5)
  }

  @Test("A new article at an address that was used before is a new one")
  func reusedAddress() async throws {
    let scene = try Scene()
    let feed = try await scene.follow("https://a.example/feed")
    try await scene.look(
      feed, [Scene.entry("Monday", "A.", guid: "1", url: "https://a.example/today", second: 0)])
    let count = try await scene.look(
      feed, [Scene.entry("Tuesday", "B.", guid: "2", url: "https://a.example/today", second: 9)])
    #expect(count.new == 1)
    #expect(try await scene.titles(of: feed) == ["Tuesday", "Monday"])
  }

  @Test("Entries that share one name in a document are told apart")
  func sharedName() async throws {
    let scene = try Scene()
    let feed = try await scene.follow("https://a.example/feed")
    let entries = (0..<4).map {
      Scene.entry("Article \($0)", "Body \($0).", guid: "same", url: "https://a.example/\($0)")
    }
    #expect(try await scene.look(feed, entries).new == 4)
    #expect(try await scene.look(feed, entries) == DeliveredCount())
  }

  @Test("Entries without name and address are known by what they say")
  func nameless() async throws {
    let scene = try Scene()
    let feed = try await scene.follow("https://a.example/feed")
    let entries = [Scene.entry("One", "First."), Scene.entry("Two", "Second.")]
    #expect(try await scene.look(feed, entries).new == 2)
    #expect(try await scene.look(feed, entries) == DeliveredCount())
  }

  @Test("What was deleted does not come again")
  func deleted() async throws {
    let scene = try Scene()
    let feed = try await scene.follow("https://a.example/feed")
    let entries = [Scene.entry("One", guid: "1"), Scene.entry("Two", guid: "2")]
    try await scene.look(feed, entries)
    let id = try #require(try await scene.store.window().rows.first?.id)
    try await scene.store.apply(StatusChange(articles: [id], isTrashed: true))
    _ = try await scene.store.prune(
      includesKept: true, now: Samples.now.addingTimeInterval(400 * 86_400 * 10))
    #expect(try await scene.look(feed, entries) == DeliveredCount())
    #expect(try await scene.tally(of: feed)?.articles == 1)
    #expect(try await scene.isHealthy())
  }
}

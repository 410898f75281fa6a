import NewsModel
import Testing

@testable import NewsStore

@Suite("Articles of several feeds at one address")
struct SharedAddressTests {
  private typealias Scene = FeedScene

  private static let story = "https://a.example/story"
  private static let downloads = "https://a.example/downloads"

  @Test("Two headlines of one page are one article, with both feeds named")
  func headlines() async throws {
    let scene = try Scene()
    let first = try await scene.follow("https://a.example/feed")
    let second = try await scene.follow("https://b.example/feed")
    try await scene.look(
      first, [Scene.entry("Ferry sails", "It sails.", guid: "1", url: Self.story)])
    let entry = Scene.entry("A boat leaves", "It left.", guid: "x", url: Self.story, second: 7)
    let count = try await scene.look(second, [entry])
    #expect(count.shared == 1 && count.new == 0)
    let row = try #require(try await scene.store.window().rows.first)
    #expect(try await scene.store.window().rows.map(\.title) == ["Ferry sails"])
    #expect(
      try await scene.store.article(row.id)?.feeds
        == ["https://a.example/feed", "https://b.example/feed"])
    #expect(try await scene.titles(of: second) == ["Ferry sails"])
    #expect(try await scene.look(second, [entry]) == DeliveredCount())
    #expect(try await scene.isHealthy())
  }

  @Test("A whole text under another headline takes the place of a line that pointed to it")
  func fuller() async throws {
    let scene = try Scene()
    let pointer = try await scene.follow("https://b.example/feed")
    let paper = try await scene.follow("https://a.example/feed")
    try await scene.look(
      pointer, [Scene.entry("A boat leaves", "Comments", guid: "1", url: Self.story)])
    let long = (0..<400).map { "word\($0)" }.joined(separator: " ")
    try await scene.look(
      paper, [Scene.entry("Ferry sails", long, guid: "2", url: Self.story)])
    #expect(try await scene.store.window().rows.map(\.title) == ["Ferry sails"])
    #expect(try await scene.titles(of: pointer) == ["Ferry sails"])
    #expect(try await scene.isHealthy())
  }

  @Test("Ten items at one address are ten articles, also where another feed has such items")
  func listing() async throws {
    let scene = try Scene()
    let own = try await scene.follow("https://a.example/feed")
    let other = try await scene.follow("https://b.example/feed")
    let third = try await scene.follow("https://c.example/feed")
    #expect(try await scene.look(own, Self.releases("A")).new == 10)
    #expect(try await scene.look(other, Self.releases("B")).new == 10)
    let single = Scene.entry("C", "One of C.", guid: "C", url: Self.downloads)
    #expect(try await scene.look(third, [single]).new == 1)
    #expect(try await scene.store.window().rows.count == 21)
    #expect(try await scene.look(own, Self.releases("A")) == DeliveredCount())
    #expect(try await scene.isHealthy())
  }

  @Test("One item of a feed is not taken for one of the ten that come later at its address")
  func listingComesLater() async throws {
    let scene = try Scene()
    let single = try await scene.follow("https://c.example/feed")
    let own = try await scene.follow("https://a.example/feed")
    try await scene.look(
      single, [Scene.entry("C", "One of C.", guid: "C", url: Self.downloads)])
    #expect(try await scene.look(own, Self.releases("A")).new == 10)
    #expect(try await scene.store.window().rows.count == 11)
  }

  @Test("What a feed brings at one address one after the other is not one article")
  func oneAfterTheOther() async throws {
    let scene = try Scene()
    let own = try await scene.follow("https://a.example/feed")
    let other = try await scene.follow("https://b.example/feed")
    for version in 1...3 {
      let entry = Scene.entry(
        "Version \(version)", "New: \(version).", guid: "\(version)", url: Self.downloads)
      #expect(try await scene.look(own, [entry]).new == 1)
    }
    let entry = Scene.entry("It is out", "Look at it.", guid: "x", url: Self.downloads)
    #expect(try await scene.look(other, [entry]).new == 1)
    #expect(try await scene.store.window().rows.count == 4)
  }

  @Test("A front page is the address of no article")
  func frontPage() async throws {
    let scene = try Scene()
    let first = try await scene.follow("https://a.example/feed")
    let second = try await scene.follow("https://b.example/feed")
    let root = "https://a.example/"
    try await scene.look(first, [Scene.entry("One", "A.", guid: "1", url: root)])
    #expect(try await scene.look(second, [Scene.entry("Two", "B.", guid: "2", url: root)]).new == 1)
  }

  private static func releases(_ name: String) -> [ParsedArticle] {
    (1...10).map {
      Scene.entry("\(name) \($0)", "\(name) number \($0).", guid: "\(name)\($0)", url: downloads)
    }
  }
}

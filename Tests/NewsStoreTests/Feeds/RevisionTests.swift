import NewsModel
import Testing

@testable import NewsStore

@Suite("Articles that their publishers change")
struct RevisionTests {
  private typealias Scene = FeedScene

  @Test("What an article said before is kept, and its status stays")
  func revision() async throws {
    let scene = try Scene()
    let feed = try await scene.follow("https://a.example/feed")
    try await scene.look(feed, [Scene.entry("One", "The ferry sails.", guid: "1")])
    let id = try #require(try await scene.store.window().rows.first?.id)
    try await scene.store.apply(StatusChange(articles: [id], isRead: true, isStarred: true))
    let count = try await scene.look(feed, [Scene.entry("One", "The ferry sank.", guid: "1")])
    #expect(count.changed == 1 && count.new == 0)
    let article = try #require(try await scene.store.article(id))
    #expect(article.content.document.plainText.contains("sank"))
    #expect(article.status.isRead && article.status.isStarred)
    let revisions = try await scene.store.revisions(of: id)
    #expect(revisions.map(\.number) == [1])
    #expect(revisions[0].content.document.plainText.contains("sails"))
    #expect(try await scene.store.titles("sank") == ["One"])
    #expect(try await scene.store.titles("sails").isEmpty)
    #expect(try await scene.isHealthy())
  }

  @Test("An article that moves in time keeps its revisions")
  func redated() async throws {
    let scene = try Scene()
    let feed = try await scene.follow("https://a.example/feed")
    try await scene.look(feed, [Scene.entry("One", "A.", guid: "1", second: 0)])
    try await scene.look(feed, [Scene.entry("One", "B.", guid: "1", second: 86_400)])
    let row = try #require(try await scene.store.window().rows.first)
    #expect(try await scene.store.revisions(of: row.id).count == 1)
    #expect(try await scene.tally(of: feed)?.articles == 1)
  }

  @Test("Twenty revisions are kept")
  func many() async throws {
    let scene = try Scene()
    let feed = try await scene.follow("https://a.example/feed")
    for number in 0..<30 {
      try await scene.look(feed, [Scene.entry("One", "Version \(number).", guid: "1")])
    }
    let id = try #require(try await scene.store.window().rows.first?.id)
    let revisions = try await scene.store.revisions(of: id)
    #expect(revisions.map(\.number) == Array(10...29))
  }

  @Test("Markup that is another each time is no change")
  func sameWords() async throws {
    let scene = try Scene()
    let feed = try await scene.follow("https://a.example/feed")
    func entry(_ markup: String) -> ParsedArticle {
      var article = ParsedArticle(
        title: "One",
        document: LazyDocument(of: markup) { Document([.paragraph([.text("The words.")])]) })
      article.entry = FeedEntry()
      article.entry?.guid = "1"
      return article
    }
    try await scene.look(feed, [entry("<p class=a1>The words.")])
    #expect(try await scene.look(feed, [entry("<p class=b2>The words.")]) == DeliveredCount())
    #expect(try await scene.look(feed, [entry("<p class=b2>The words.")]) == DeliveredCount())
  }

  @Test("Files that belong to an article are stored with it")
  func attachments() async throws {
    let scene = try Scene()
    let feed = try await scene.follow("https://a.example/feed")
    var entry = Scene.entry("Episode", guid: "1")
    entry.entry?.attachments = [
      Attachment(url: "https://a.example/1.mp3", type: "audio/mpeg", size: 9, duration: 60)
    ]
    try await scene.look(feed, [entry])
    let id = try #require(try await scene.store.window().rows.first?.id)
    let stored = try #require(try await scene.store.article(id))
    #expect(stored.content.entry == entry.entry)
  }
}

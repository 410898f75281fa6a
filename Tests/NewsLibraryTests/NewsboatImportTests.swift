import Foundation
import NewsModel
import NewsStore
import Testing

@testable import NewsLibrary

@Suite("Moving in from newsboat")
struct NewsboatImportTests {
  private static let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "NewsStoreTests/Fixtures/newsboat-2.21").path

  private func movedIn(
    urls: String = fixture + "/urls", cache: String = fixture + "/cache.db"
  ) async throws -> (library: NewsLibrary, moved: MovedIn) {
    let library = try NewsLibrary.inMemory()
    let moved = try await library.importNewsboat(NewsboatPlaces(urls: urls, cache: cache)) { _ in }
    return (library, moved)
  }

  private func titles(_ library: NewsLibrary, _ words: String) async throws -> [String] {
    let query = SearchQuery.parse(words, now: Date(), isTyping: false)
    return try await library.rows(
      RowsRequest(query: query, order: .title, anchor: .start, limit: 100)
    ).rows.map(\.title)
  }

  /// A look at the harbour's feed, which still has all of its articles, one of them without its name.
  private func look(_ library: NewsLibrary) async throws {
    let items = [
      ("harbour-2024-099", "An old notice", "notice", "Sun, 01 Dec 2024 09:00:00 GMT"),
      ("harbour-2025-001", "The night ferry gets a second lamp", "night-ferry", ""),
      ("", "Gulls &amp; chips: a truce", "gulls", ""),
      ("new", "A new one", "new", ""),
    ].map { guid, title, path, date in
      """
      <item><title>\(title)</title>\(guid.isEmpty ? "" : "<guid>\(guid)</guid>")
      <link>https://harbour.example/\(path)</link><pubDate>\(date)</pubDate>
      <description>As the feed has it.</description></item>
      """
    }
    let text = "<rss version='2.0'><channel>\(items.joined())</channel></rss>"
    let feed = try #require(
      try await library.followedFeeds().first { $0.feed.address.contains("harbour") })
    let end = try await FeedLook(feed: feed, schedule: FeedSchedule(now: Date(), chance: 0))
      .read(FeedDocument(bytes: Array(text.utf8)), hash: 1, for: library.store)
    try await library.store.deliver([end.delivery])
  }

  @Test("The feeds come with names and tags, also where there is no cache")
  func feedsOnly() async throws {
    let folder = try ScratchFolder()
    try folder.write(
      "urls",
      """
      https://a.example/feed news "~Mine"
      https://b.example/feed !
      exec:~/bin/tides "~Tides"
      "exec:curl x | sed y"
      "filter:sed 's/fog|rain/mist/':https://c.example/rss"
      "filter:sed $X:https://d.example/rss"
      """)
    let (library, moved) = try await movedIn(
      urls: folder.path + "/urls", cache: folder.path + "/cache.db")
    #expect(moved.feeds == 4 && moved.notes.count == 1)
    #expect(moved.problems.map { $0.contains("needs a shell") } == [true, true])
    let feeds = try await library.followedFeeds().sorted { $0.id.rawValue < $1.id.rawValue }
    #expect(feeds[0].settings.name == "Mine" && feeds[0].settings.tags == ["news"])
    #expect(feeds[1].settings.folders == ["Hidden"])
    #expect(feeds[2].feed.address.hasSuffix("/bin/tides") && feeds[2].feed.title == "Tides")
    #expect(
      FeedPlace(feeds[3].feed.address)
        == .filter(["sed", "s/fog|rain/mist/"], address: "https://c.example/rss"))
    let nothing = try await movedIn(urls: folder.path + "/x", cache: folder.path + "/y").moved
    #expect(nothing.feeds == 0 && nothing.problems.count == 2)
  }

  @Test("What was deleted there does not come back, and what was read there stays read")
  func deleted() async throws {
    let (library, moved) = try await movedIn()
    #expect(moved.articles == 7 && moved.deleted == 1)
    #expect(try await titles(library, "is:trashed") == ["An old notice"])
    for _ in 1...2 {
      try await look(library)
      #expect(try await titles(library, "").count == 8)
      #expect(try await titles(library, "is:trashed") == ["An old notice"])
      #expect(try await titles(library, "is:read") == ["The night ferry gets a second lamp"])
    }
    // Nor when the trash was emptied, nor when the whole is done again.
    try await library.store.emptyOldTrash(now: Date() + 31 * 86_400)
    #expect(try await titles(library, "is:trashed").isEmpty)
    try await look(library)
    let again = try await library.importNewsboat(
      NewsboatPlaces(urls: Self.fixture + "/urls", cache: Self.fixture + "/cache.db")
    ) { _ in }
    #expect(again.articles == 0)
    #expect(try await titles(library, "").count == 8)
    #expect(try await titles(library, "is:trashed").isEmpty)
    #expect(try await library.checkup().isHealthy)
  }

  @Test("Done again it says so, and a feed that was removed here stays removed with its articles")
  func again() async throws {
    let (library, first) = try await movedIn()
    #expect(first.feeds > 1 && first.known == 0 && first.removed == 0)
    let feed = try #require(
      try await library.followedFeeds().first { $0.feed.address.contains("harbour") })
    try await library.remove(feed.id)
    let left = try await titles(library, "")
    let places = NewsboatPlaces(urls: Self.fixture + "/urls", cache: Self.fixture + "/cache.db")
    // At once, and when the trash let everything go.
    for days in [0.0, 31] {
      try await library.store.emptyOldTrash(now: Date() + days * 86_400)
      let trashed = try await titles(library, "is:trashed")
      let again = try await library.importNewsboat(places) { _ in }
      #expect(again.feeds == 0 && again.articles == 0 && again.deleted == 0)
      #expect(again.known == first.feeds - 1 && again.removed == 1)
      #expect(try await titles(library, "") == left)
      #expect(try await titles(library, "is:trashed") == trashed)
    }
    #expect(try await library.followedFeeds(areRemoved: true).isEmpty)
    // Who wants it again says so.
    _ = try await library.follow(feed.feed.address, title: "Harbour", settings: FeedSettings())
    let last = try await library.importNewsboat(places) { _ in }
    #expect(last.removed == 0 && last.known == first.feeds && last.articles > 0)
  }
}

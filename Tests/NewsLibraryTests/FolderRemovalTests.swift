import Foundation
import NewsLibrary
import NewsModel
import Testing

@Suite("Folders that are let go")
struct FolderRemovalTests {
  private let folder: ScratchFolder
  private let library: NewsLibrary

  init() throws {
    folder = try ScratchFolder()
    for name in ["a", "sub/b", "sub/c"] {
      try folder.write("f/\(name).md", "# Title \(name)\n\nThe ferry \(name) sails at noon.\n")
    }
    library = try NewsLibrary.open(folder.path + "/library.sqlite")
  }

  @discardableResult
  private func add(_ name: String) async throws -> Feed {
    let place = try await library.add(folder.path + "/" + name)
    try await library.refresh([place.feed]) { _ in }
    return place.feed
  }

  private func titles(_ query: String = "ferry") async throws -> [String] {
    let query = SearchQuery.parse(query, now: Date(timeIntervalSince1970: 0), isTyping: false)
    let request = RowsRequest(query: query, order: .title, anchor: .start, limit: 100)
    return try await library.rows(request).rows.map { $0.title.replacing("Title ", with: "") }
  }

  private func refreshAll() async throws {
    try await library.refresh(try await library.feeds()) { _ in }
    let all = Set(["f/a.md", "f/sub/b.md", "f", "f/sub"].map { folder.path + "/" + $0 })
    try await library.refresh(places: all) { _ in }
    try await library.markVanished()
  }

  @Test("its articles go into the trash, kept ones stay, nothing brings it back but add or restore")
  func removal() async throws {
    let feed = try await add("f")
    let starred = try #require(try await ids("title:b").first)
    let read = try #require(try await ids("title:a").first)
    try await library.apply(StatusChange(articles: [starred], isStarred: true))
    try await library.apply(StatusChange(articles: [read], isRead: true))
    #expect(try await library.remove(feed.id) == 2)
    try await refreshAll()
    #expect(try await titles() == ["sub/b"])
    #expect(try await titles("ferry is:trashed") == ["a", "sub/c"])
    #expect(try await library.feeds().isEmpty)
    #expect(try await library.followedPlaces(areRemoved: true).map(\.id) == [feed.id])
    #expect(try await library.followedFeeds(areRemoved: true).isEmpty)
    #expect(try await library.checkup().isHealthy)

    try await library.restore(feed.id)
    #expect(try await titles() == ["a", "sub/b", "sub/c"])
    #expect(try await library.remove(feed.id) == 2)
    try await add("f")
    #expect(try await titles() == ["a", "sub/b", "sub/c"])
    #expect(try await titles("is:read") == ["a"])
    #expect(try await titles("is:starred") == ["sub/b"])
    #expect(try await library.checkup().isHealthy)
  }

  @Test("what was thrown away before stays in the trash when the folder comes back")
  func trashedBefore() async throws {
    let feed = try await add("f")
    let thrown = try #require(try await ids("title:a").first)
    try await library.apply(StatusChange(articles: [thrown], isTrashed: true))
    #expect(try await library.remove(feed.id) == 2)
    try await add("f")
    #expect(try await titles() == ["sub/b", "sub/c"])
  }

  @Test("the files of a folder within another belong to the outer one when it is let go")
  func inner() async throws {
    let inner = try await add("f/sub")
    let outer = try await add("f")
    #expect(try await library.remove(inner.id) == 0)
    #expect(try await titles() == ["a", "sub/b", "sub/c"])
    #expect(try await library.feeds().map(\.tally.articles) == [3])
    #expect(try await library.followedPlaces(areRemoved: true).isEmpty)
    #expect(try await library.remove(outer.id) == 3)
    #expect(try await library.checkup().isHealthy)
  }

  @Test("the outer folder lets the inner one have its files")
  func outer() async throws {
    try await add("f/sub")
    let outer = try await add("f")
    #expect(try await library.remove(outer.id) == 1)
    #expect(try await titles() == ["sub/b", "sub/c"])
  }

  @Test("a part of a folder that was let go comes back alone, and the rest with the whole")
  func part() async throws {
    let whole = try await add("f")
    try await library.remove(whole.id)
    let part = try await add("f/sub")
    #expect(try await titles() == ["sub/b", "sub/c"])
    #expect(try await library.feeds().map(\.tally.articles) == [2])
    try await library.remove(part.id)
    try await add("f")
    #expect(try await titles() == ["a", "sub/b", "sub/c"])
    #expect(try await library.checkup().isHealthy)
  }

  @Test("a folder within a followed one is not followed besides, unless walks pass over it")
  func within() async throws {
    let outer = try await add("f")
    for name in ["f/sub", "f/a.md"] {
      let place = try await library.add(folder.path + "/" + name)
      #expect(place.isWithin && place.feed.id == outer.id)
    }
    #expect(try await library.feeds().count == 1)
    try folder.write("f/.hidden/d.md", "# Title d\n\nThe ferry d sails at noon.\n")
    #expect(try await !library.add(folder.path + "/f/.hidden").isWithin)
  }

  @Test("what is stored while a folder is let go does not come into the library")
  func whileReading() async throws {
    let feed = try await library.add(folder.path + "/f").feed
    try await library.remove(feed.id)
    try await library.refresh([feed]) { _ in }
    #expect(try await titles().isEmpty)
    try await add("f")
    #expect(try await titles().count == 3)
  }

  private func ids(_ query: String) async throws -> [ArticleID] {
    let query = SearchQuery.parse(query, now: Date(timeIntervalSince1970: 0), isTyping: false)
    let request = RowsRequest(query: query, order: .title, anchor: .start, limit: 100)
    return try await library.rows(request).rows.map(\.id)
  }
}

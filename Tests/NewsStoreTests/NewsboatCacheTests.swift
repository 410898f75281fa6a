import Foundation
import GRDB
import Testing

@testable import NewsStore

@Suite("What newsboat keeps")
struct NewsboatCacheTests {
  @Test("Feeds and articles of newsboat 2.21, of whose files none changes")
  func realCache() async throws {
    let before = try FolderContents(NewsboatSamples.folder)
    let cache = try NewsboatCache(path: NewsboatSamples.cache)
    #expect(
      try await cache.feeds() == [
        NewsboatFeed(
          feedURL: "http://lighthouse.example/atom.xml", url: "https://lighthouse.example/",
          title: "Notes from the lighthouse"),
        NewsboatFeed(
          feedURL: "http://harbour.example/feed.xml", url: "https://harbour.example/",
          title: "Harbour Gazette"),
      ])
    let items = try await cache.items()
    #expect(try FolderContents(NewsboatSamples.folder) == before)
    #expect(before.names == ["cache.db", "urls"])

    #expect(items.count == 8)
    #expect(items.filter { !$0.isUnread }.map(\.guid) == ["harbour-2024-099", "harbour-2025-001"])
    #expect(items.filter(\.isDeleted).map(\.title) == ["An old notice"])
    let lens = try #require(items.first { !$0.flags.isEmpty })
    #expect(lens.flags == "st" && lens.guid == "tag:lighthouse.example,2025:lens")
    #expect(lens.title == "A lens polished" && lens.author == "Ida Strand")
    #expect(lens.url == "https://lighthouse.example/lens")
    #expect(lens.feedURL == "http://lighthouse.example/atom.xml")
    #expect(lens.published == Date(timeIntervalSince1970: 1_741_338_000))
    #expect(lens.content.hasPrefix("<p>It took three days, <i>two cloths</i>"))
    #expect(lens.base == "https://lighthouse.example/" && lens.mimeType == nil)
    #expect(items.first?.title == "霧の朝" && items.first?.author == nil)
    let podcast = try #require(items.first { $0.enclosure != nil })
    #expect(podcast.enclosure?.url == "https://harbour.example/podcast/7.mp3")
    #expect(podcast.enclosure?.type == "audio/mpeg")
    #expect(podcast.content.hasPrefix("<ituneshack>The tides of the week.\n"))
  }

  @Test("Articles come in batches, between which newsboat can write")
  func batches() async throws {
    let scratch = try ScratchFolder()
    let path = try NewsboatSamples.copy(in: scratch)
    let cache = try NewsboatCache(path: path)
    let newsboat = try DatabaseQueue(path: path)
    var sizes: [Int] = []
    try await cache.forEachBatch(of: 3) { items in
      sizes.append(items.count)
      try await newsboat.write { try $0.execute(sql: "UPDATE rss_item SET unread = 0") }
    }
    #expect(sizes == [3, 3, 2])
    #expect(try await cache.items().allSatisfy { !$0.isUnread })
  }

  @Test("A batch of long articles is a small one")
  func longArticles() async throws {
    let scratch = try ScratchFolder()
    let path = try NewsboatSamples.old(in: scratch) { database in
      for _ in 0..<3 {
        try database.execute(
          sql: """
            INSERT INTO rss_item (guid, title, author, url, feedurl, pubDate, content, unread)
            VALUES ('g', 't', '', '', 'f', 1, ?, 1)
            """, arguments: [String(repeating: "x", count: 5 << 20)])
      }
    }
    var sizes: [Int] = []
    try await NewsboatCache(path: path).forEachBatch { sizes.append($0.count) }
    #expect(sizes == [2, 1])
  }

  @Test("The columns of the oldest versions are enough")
  func oldSchema() async throws {
    let scratch = try ScratchFolder()
    let path = try NewsboatSamples.old(in: scratch) { database in
      try database.execute(
        sql: """
          INSERT INTO rss_feed VALUES ('f', '', 'Feed');
          INSERT INTO rss_item VALUES (7, 'g', 'Title', '', 'u', 'f', 0, 'text', 0);
          """)
    }
    let cache = try NewsboatCache(path: path)
    #expect(try await cache.feeds() == [NewsboatFeed(feedURL: "f", url: nil, title: "Feed")])
    #expect(
      try await cache.items() == [
        NewsboatItem(
          guid: "g", title: "Title", author: nil, url: "u", feedURL: "f", published: nil,
          content: "text", mimeType: nil, base: nil, isUnread: false, flags: "", isDeleted: false,
          enclosure: nil)
      ])
  }

  @Test("What newer versions know about the text is read, and odd values stop nothing")
  func newSchema() async throws {
    let scratch = try ScratchFolder()
    let path = try NewsboatSamples.old(in: scratch) { database in
      try database.execute(
        sql: """
          ALTER TABLE rss_item ADD COLUMN content_mime_type VARCHAR(255) NOT NULL DEFAULT "";
          INSERT INTO rss_item VALUES
            (1, 'g', 'T' || char(27) || '[2J', x'FF41', 12, 'f', 'x', 1.5, 'no', 'text/plain'),
            (2, x'67', 'T', '', '', 'f', 9e18, x'', 1, '');
          """)
    }
    let items = try await NewsboatCache(path: path).items()
    #expect(items.map(\.title) == ["T", "T"] && items.map(\.guid) == ["g", "g"])
    #expect(items.map(\.mimeType) == ["text/plain", nil])
    #expect(items.map(\.published) == [nil, nil] && items.map(\.content) == ["1.5", ""])
    #expect(items.first?.author == "\u{FFFD}A" && items.first?.url == "12")
  }
}

extension NewsboatCache {
  fileprivate func items() async throws -> [NewsboatItem] {
    var items: [NewsboatItem] = []
    try await forEachBatch { items += $0 }
    return items
  }
}

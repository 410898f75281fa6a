import Foundation
import HostileServer
import NewsModel
import NewsStore
import Testing

@testable import NewsLibrary

@Suite("Feeds and servers that mean no good", .serialized)
struct HostileFeedTests {
  @Test("Each gets its sentence, and the decent feed among them is read")
  func servers() async throws {
    let scene = try RefreshScene()
    try scene.server.serve("a.xml", RefreshScene.rss("alpha", 0..<2))
    let decent = try await scene.follow("/file/a.xml")
    let words = [
      "/endless": "larger than", "/declared": "larger than", "/drip": "hardly anything",
      "/bomb": "unpacked", "/badgzip": "packed", "/short": "less than it had announced",
      "/loop/a": "circle", "/chain/50": "redirects", "/to/302?file:///etc/passwd": "file",
      "/to/302?http://169.254.169.254/": "private", "/silent": "without an answer",
      "/junk": "no HTTP", "/endlesshead": "head", "/status/404": "404", "/status/500": "500",
      "/plain": "no feed", "/reset/60": "broke", "/nowhere": "redirects to no address",
    ]
    var ids: [String: FeedID] = [:]
    for path in words.keys { ids[path] = try await scene.follow(path) }
    let (progress, outcomes) = try await scene.refresh()
    #expect(progress.done == words.count + 1)
    #expect(outcomes[decent]?.result == .read(new: 2, changed: 0))
    for (path, expected) in words {
      let problem = ids[path].flatMap { outcomes[$0]?.problem } ?? "nothing"
      #expect(problem.contains(expected) && problem != "nothing", "\(path): \(problem)")
    }
    for feed in try await scene.library.followedFeeds() where feed.id != decent {
      #expect(feed.health.failures == 1 && feed.health.problemAt != nil)
      #expect((feed.health.dueAt ?? .distantPast) > Date())
    }
  }

  @Test("A small feed whose connection breaks at any byte")
  func resets() async throws {
    let scene = try RefreshScene()
    for offset in 0..<90 { try await scene.follow("/reset/\(offset)") }
    let (progress, _) = try await scene.refresh()
    #expect(progress.done == 90 && progress.failed == 90)
  }

  @Test("Documents that are cut short, grow, or say nothing")
  func documents() async throws {
    let scene = try RefreshScene()
    let whole = RefreshScene.rss("alpha", 0..<4)
    let laughs = """
      <?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">\
      \((1..<10).map { "<!ENTITY a\($0) \"\(String(repeating: "&a\($0 > 1 ? String($0 - 1) : "");", count: 10))\">" }.joined())]>
      <rss version="2.0"><channel><title>&a9;</title>
      <item><title>Laugh</title><guid>l</guid><description>&a9;</description></item></channel></rss>
      """
    let outside = """
      <?xml version="1.0"?><!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/passwd">]>
      <rss version="2.0"><channel><title>Out</title>
      <item><title>Outside</title><guid>o</guid><description>&x;</description></item></channel></rss>
      """
    try scene.server.serve("cut.xml", String(whole.prefix(whole.count * 3 / 4)))
    try scene.server.serve("laughs.xml", laughs)
    try scene.server.serve("outside.xml", outside)
    try scene.server.serve("empty.xml", "")
    try scene.server.serve("none.xml", "<rss version=\"2.0\"><channel></channel></rss>")
    for name in ["cut", "laughs", "outside", "empty", "none"] {
      try await scene.follow("/file/\(name).xml")
    }
    let (progress, _) = try await scene.refresh()
    #expect(progress.done == 5 && progress.failed == 1)
    let titles = try await scene.titles()
    #expect(titles.contains("Laugh") && titles.contains("Outside"))
    #expect(titles.filter { $0.hasPrefix("alpha") }.count >= 2)
    let cut = try await scene.library.followedFeeds().first { $0.address.contains("cut") }
    #expect(cut?.health.warnings.isEmpty == false)
  }

  @Test("More items than anybody reads")
  func items() async throws {
    let library = try NewsLibrary.inMemory()
    let feed = try await library.follow(
      "https://a.example/feed", title: "a", settings: FeedSettings()
    ).feed
    let items = (0..<60_000).map { "<item><guid>\($0)</guid></item>" }.joined()
    let rss = "<rss version=\"2.0\"><channel><title>M</title>\(items)</channel></rss>"
    let schedule = FeedSchedule(now: Date(), chance: 0.5)
    let look = FeedLook(feed: feed, schedule: schedule, mostArticles: 50)
    let end = try await look.read(
      FeedDocument(bytes: Array(rss.utf8)), hash: 1, for: library.store)
    #expect(end.delivery.entries.count == 50)
    #expect(end.delivery.feed.health.warnings.contains { $0.contains("60000") })
    let counts = try await library.store.deliver([end.delivery])
    #expect(counts.map(\.new) == [50])
  }

  @Test("Names with commands for a terminal")
  func names() async throws {
    let scene = try RefreshScene()
    try scene.server.serve(
      "a.xml",
      """
      <rss version="2.0"><channel><title>Evil&#27;[2J\u{202E} name</title>
      <item><title>One&#27;]0;x&#7;</title><guid>a&#10;b&#27;[31m</guid>
      <category>c&#27;[1m</category></item></channel></rss>
      """)
    let id = try await scene.follow("/file/a.xml")
    #expect(try await scene.refresh().outcomes[id]?.result == .read(new: 1, changed: 0))
    #expect(try await scene.refresh().outcomes[id]?.result == .unchanged)
    let feed = try #require(try await scene.feed(id))
    for text in [feed.feed.title] + (try await scene.titles()) {
      #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E })
    }
  }
}

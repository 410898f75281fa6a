import Foundation
import HostileServer
import NewsFetching
import NewsModel
import Testing

@testable import NewsLibrary

@Suite("Refreshing web feeds", .serialized)
struct WebRefreshTests {
  @Test("What is new comes, what is there stays, what changed is changed")
  func refreshing() async throws {
    let scene = try RefreshScene()
    try scene.server.serve("a.xml", RefreshScene.rss("alpha", 0..<3))
    let id = try await scene.follow("/file/a.xml")
    #expect(try await scene.refresh().outcomes[id]?.result == .read(new: 3, changed: 0))
    #expect(try await scene.refresh().outcomes[id]?.result == .unchanged)
    try scene.server.serve("a.xml", RefreshScene.rss("alpha", 1..<5))
    #expect(try await scene.refresh().outcomes[id]?.result == .read(new: 2, changed: 0))
    try scene.server.serve("a.xml", RefreshScene.rss("alpha", 1..<5, words: "A pier."))
    #expect(try await scene.refresh().outcomes[id]?.result == .read(new: 0, changed: 4))
    #expect(try await scene.titles() == (0..<5).map { "alpha \($0)" })
    let feed = try #require(try await scene.feed(id))
    #expect(feed.feed.title == "alpha")
    #expect(feed.feed.tally == Tally(articles: 5, unread: 5))
    #expect(feed.health.problem == nil && feed.health.succeededAt != nil)
    let checkup = try await scene.library.checkup()
    #expect(checkup.isHealthy)
  }

  @Test("A date far ahead stays what the feed says, and the article stands where it came")
  func ahead() async throws {
    let scene = try RefreshScene()
    try scene.server.serve(
      "a.xml",
      """
      <rss version='2.0'><channel><title>Ahead</title><item><title>One</title><guid>1</guid>
      <pubDate>Thu, 01 Jan 2037 00:00:00 GMT</pubDate></item></channel></rss>
      """)
    try await scene.follow("/file/a.xml")
    _ = try await scene.refresh()
    let rows = try await scene.library.rows(
      RowsRequest(query: .everything, order: .newestFirst, anchor: .start, limit: 5))
    let row = try #require(rows.rows.first)
    #expect(abs(row.listed.date.timeIntervalSinceNow) < 3_600)
    let article = try #require(try await scene.library.article(row.id))
    #expect(article.content.published?.rfc3339 == "2037-01-01T00:00:00Z")
    #expect(article.listed == row.listed && article.feeds == ["Ahead"])
  }

  @Test("Large pages that are no feeds do not keep others from being asked")
  func largePages() async throws {
    let scene = try RefreshScene()
    let page = String(repeating: "no feed ", count: 3 << 17)
    for number in 0..<8 {
      try scene.server.serve("\(number).txt", page)
      try await scene.follow("/file/\(number).txt")
    }
    let progress = try await scene.refresh().progress
    #expect(progress.done == 8 && progress.failed == 8)
  }

  @Test("Only feeds whose time has come are asked, paused ones never")
  func due() async throws {
    let scene = try RefreshScene()
    try scene.server.serve("a.xml", RefreshScene.rss("alpha", 0..<1))
    try scene.server.serve("b.xml", RefreshScene.rss("beta", 0..<1))
    let first = try await scene.follow("/file/a.xml")
    #expect(try await scene.refresh(.due).progress.done == 1)
    #expect(try await scene.refresh(.due).progress.done == 0)
    let second = try await scene.follow("/file/b.xml")
    #expect(try await Set(scene.refresh(.due).outcomes.keys) == [second])
    var settings = FeedSettings()
    settings.isPaused = true
    settings.mayBePrivate = true
    try await scene.library.set(settings, of: second)
    #expect(try await Set(scene.refresh(.all).outcomes.keys) == [first])
    #expect(try await Set(scene.refresh(.only([second])).outcomes.keys) == [second])
  }

  @Test("A feed that is gone for good is asked no more, one that moved is asked there")
  func movedAndGone() async throws {
    let scene = try RefreshScene()
    let new = try scene.server.serve("new.xml", RefreshScene.rss("alpha", 0..<2))
    let gone = try await scene.follow("/status/410")
    let moved = try await scene.follow("/to/301?\(new)")
    let away = try await scene.follow("/to/302?\(new)")
    let (_, outcomes) = try await scene.refresh()
    guard case .stopped(let sentence)? = outcomes[gone]?.result else {
      Issue.record("not stopped")
      return
    }
    #expect(sentence.contains("410"))
    #expect(outcomes[moved]?.movedTo == new)
    #expect(try await scene.feed(moved)?.address == new)
    #expect(try await scene.feed(away)?.health.movedTo == nil)
    #expect(try await scene.titles() == ["alpha 0", "alpha 1"])
    #expect(try await Set(scene.refresh().outcomes.keys) == [moved, away])
    try FileManager.default.removeItem(at: scene.server.folder.appending(path: "new.xml"))
    _ = try await scene.refresh()
    // Nothing is there any more: its own address is asked again.
    #expect(try await scene.feed(moved)?.health.movedTo == nil)
  }

  @Test("A host that was asked too often is left alone with all its feeds")
  func tooOften() async throws {
    let scene = try RefreshScene()
    for number in 0..<8 { try await scene.follow("/status/429?\(7_200 + number)") }
    let (progress, outcomes) = try await scene.refresh()
    #expect(progress.done == 8)
    #expect(outcomes.values.count { if case .putOff = $0.result { true } else { false } } >= 4)
    for feed in try await scene.library.followedFeeds() {
      let due = try #require(feed.health.dueAt)
      #expect(due.timeIntervalSinceNow > 7_000)
    }
    #expect(try await scene.refresh(.due).progress.done == 0)
  }

  @Test("Articles of a muted feed come as read, with the feed's tags")
  func muted() async throws {
    let scene = try RefreshScene()
    try scene.server.serve("a.xml", RefreshScene.rss("alpha", 0..<2))
    var settings = FeedSettings()
    settings.isMuted = true
    settings.mayBePrivate = true
    settings.tags = ["harbour"]
    let id = try await scene.library.follow(
      scene.server.origin + "/file/a.xml", title: "a", settings: settings
    ).feed.id
    _ = try await scene.refresh()
    #expect(try await scene.feed(id)?.feed.tally == Tally(articles: 2, unread: 0))
    let query = SearchQuery.parse("tag:harbour", now: Date(), isTyping: false)
    #expect(try await scene.library.tally(query).articles == 2)
  }

  @Test("Nothing of a private network is asked that nobody typed")
  func privateAddress() async throws {
    let scene = try RefreshScene()
    let own = try scene.server.serve("a.xml", RefreshScene.rss("alpha", 0..<1))
    let listed = try await scene.follow("/file/a.xml", mayBePrivate: false)
    let led = try await scene.follow(
      "/to/301?" + own.replacing("127.0.0.1", with: "localhost"))
    let (progress, outcomes) = try await scene.refresh()
    #expect(progress.new == 0)
    for id in [listed, led] {
      #expect(outcomes[id]?.problem?.contains("private network") == true)
    }
  }

  @Test("Files and commands are feeds like others")
  func filesAndCommands() async throws {
    let scene = try RefreshScene()
    let path = scene.server.folder.path + "/own feed.xml"
    try RefreshScene.rss("alpha", 0..<2).write(toFile: path, atomically: true, encoding: .utf8)
    let addresses = [
      FeedPlace.address(ofFile: path), "exec:cat '\(path)'", "exec:false",
      FeedPlace.address(ofFile: "/dev/zero"), FeedPlace.address(ofFile: "/nowhere.xml"),
    ]
    var ids: [FeedID] = []
    for address in addresses {
      let settings = FeedSettings()
      ids.append(
        try await scene.library.follow(address, title: address, settings: settings).feed.id)
    }
    let (progress, outcomes) = try await scene.refresh()
    #expect(outcomes[ids[0]]?.problem == nil && outcomes[ids[1]]?.problem == nil)
    for id in ids[2...] { #expect(outcomes[id]?.problem != nil) }
    #expect(progress.failed == 3)
    #expect(try await scene.titles() == ["alpha 0", "alpha 1"])
  }

  @Test("A feed that goes through a program is what the program makes of it")
  func filtered() async throws {
    let scene = try RefreshScene()
    let address = try scene.server.serve("a.xml", RefreshScene.rss("alpha", 0..<2))
    var settings = FeedSettings()
    settings.mayBePrivate = true
    let id = try await scene.library.follow(
      "filter:sed s/alpha/omega/g:" + address, title: "f", settings: settings
    ).feed.id
    #expect(try await scene.refresh().outcomes[id]?.result == .read(new: 2, changed: 0))
    #expect(try await scene.titles() == ["omega 0", "omega 1"])
    #expect(try await scene.refresh().outcomes[id]?.result == .unchanged)
    #expect(try await scene.library.subscriptionList().subscriptions.isEmpty)
    await #expect(throws: FeedFailure.self) {
      try await FeedSearch().found(at: "filter:false:" + address)
    }
  }

  @Test("A feed that moves to where another one is followed ends, and nothing comes twice")
  func movesTogether() async throws {
    let scene = try RefreshScene()
    let new = try scene.server.serve("new.xml", RefreshScene.rss("alpha", 0..<2))
    let known = try await scene.follow("/file/new.xml")
    let moved = try await scene.follow("/to/301?" + new)
    let outcomes = try await scene.refresh().outcomes
    #expect(outcomes[known]?.result == .read(new: 2, changed: 0))
    #expect(outcomes[moved]?.problem?.contains("which is followed, too") == true)
    #expect(try await scene.titles() == ["alpha 0", "alpha 1"])
    #expect(try await scene.feed(moved)?.health.stoppedAt != nil)
    #expect(try await Set(scene.refresh().outcomes.keys) == [known])
  }

  @Test("A feed that was looked for is not asked a second time when it is followed")
  func inHand() async throws {
    let scene = try RefreshScene()
    let address = try scene.server.serve("a.xml", RefreshScene.rss("alpha", 0..<2))
    let answer = try await FeedSearch().found(at: address)
    #expect(answer.found == .feed(FeedCandidate(address: address, title: "alpha")))
    try scene.server.serve("a.xml", "The server has had enough.")
    let id = try await scene.follow("/file/a.xml")
    let inHand = try #require(answer.inHand)
    #expect(
      try await scene.refresh(having: [inHand]).outcomes[id]?.result == .read(new: 2, changed: 0))
  }

  @Test("What was read is in the list while another feed answers nothing")
  func storesInTime() async throws {
    var scene = try RefreshScene()
    scene.limits.stallSeconds = 60
    scene.limits.wholeSeconds = 60
    try scene.server.serve("a.xml", RefreshScene.rss("alpha", 0..<2))
    try await scene.follow("/file/a.xml")
    try await scene.follow("/hang")
    let task = Task { [scene] in try await scene.refresh() }
    defer { task.cancel() }
    for _ in 0..<200 where try await scene.titles().isEmpty {
      try await Task.sleep(for: .milliseconds(50))
    }
    #expect(try await scene.titles() == ["alpha 0", "alpha 1"])
  }

  @Test("A refresh can be given up, and the next one does the rest")
  func cancelling() async throws {
    let scene = try RefreshScene()
    try scene.server.serve("a.xml", RefreshScene.rss("alpha", 0..<2))
    let fast = try await scene.follow("/file/a.xml")
    let slow = try await scene.follow("/hang")
    let task = Task { try await scene.refresh() }
    try await Task.sleep(for: .milliseconds(700))
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(try await scene.feed(slow)?.health.triedAt == nil)
    let (_, outcomes) = try await scene.refresh(.only([fast]))
    #expect(outcomes[fast]?.problem == nil)
    #expect(try await scene.titles().count == 2)
  }
}

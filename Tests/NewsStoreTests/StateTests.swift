import Foundation
import GRDB
import NewsModel
import Synchronization
import Testing

@testable import NewsStore

@Suite("A state that goes from one library to another")
struct StateTests {
  private static let early = Date(timeIntervalSince1970: 1_741_600_000)
  private static let late = Date(timeIntervalSince1970: 1_741_700_000)
  private static let names = ["a", "b", "c"]

  private func library() async throws -> (store: ArticleStore, ids: [ArticleID]) {
    let store = try await Samples.store(Self.names.map { Samples.article($0, day: "2025-03-01") })
    let rows = try await store.window(order: .title).rows
    return (store, rows.map(\.id))
  }

  private func lines(_ store: ArticleStore) async throws -> [String] {
    let lines = Lines()
    try await store.eachState { state in
      if let line = try? StateLine(article: state).json() { lines.add(line) }
    }
    return lines.all
  }

  private func states(_ store: ArticleStore) async throws -> [StateLine.ArticleState] {
    try await lines(store).compactMap { StateLine(json: $0)?.article }
  }

  @Test("What became unread, unstarred, untagged and restored again arrives as that")
  func takesBack() async throws {
    let (here, ids) = try await library()
    let (there, others) = try await library()
    let on = StatusChange(
      articles: [ids[0]], isRead: true, isStarred: true, isTrashed: true, addedTags: ["boats"])
    try await here.apply(on, now: Self.early)
    #expect(try await there.restore(try await states(here)) == 0)
    let taken = try await there.article(others[0])?.status
    #expect(
      taken == ArticleStatus(isRead: true, isStarred: true, isTrashed: true, tags: ["boats"]))
    let off = StatusChange(
      articles: [ids[0]], isRead: false, isStarred: false, isTrashed: false, removedTags: ["boats"])
    try await here.apply(off, now: Self.late)
    #expect(try await there.restore(try await states(here)) == 0)
    #expect(try await there.article(others[0])?.status == ArticleStatus())
    #expect(try await lines(there) == lines(here))
    // What is older changes nothing, and leaves nothing to undo.
    let before = try await lines(there)
    #expect(try await there.restore(try await states(here)) == 0)
    #expect(try await lines(there) == before)
    #expect(try await there.undo() != nil)
    #expect(try await there.article(others[0])?.status == taken)
  }

  @Test("The later change wins, whichever library it was made in; both end with the same")
  func merges() async throws {
    let (here, ids) = try await library()
    let (there, others) = try await library()
    try await here.apply(StatusChange(articles: [ids[0], ids[1]], isRead: true), now: Self.early)
    try await there.apply(StatusChange(articles: [others[0]], isRead: true), now: Self.early)
    try await there.apply(StatusChange(articles: [others[0]], isRead: false), now: Self.late)
    try await here.apply(StatusChange(articles: [ids[2]], isStarred: true), now: Self.late)
    let (mine, theirs) = (try await states(here), try await states(there))
    _ = try await here.restore(theirs)
    _ = try await there.restore(mine)
    #expect(try await lines(here) == lines(there))
    #expect(try await here.titles("is:read") == ["b"])
    #expect(try await there.titles("is:starred") == ["c"])
  }

  @Test("A change that was taken back does not come again with an older export")
  func undone() async throws {
    let (store, ids) = try await library()
    try await store.apply(StatusChange(articles: [ids[0]], isRead: true), now: Self.early)
    let exported = try await states(store)
    _ = try await store.undo(now: Self.late)
    _ = try await store.restore(exported)
    #expect(try await store.titles("is:read").isEmpty)
  }

  @Test("Lines without times, as older exports have them, only add")
  func undated() async throws {
    let (store, ids) = try await library()
    try await store.apply(
      StatusChange(articles: [ids[1]], isRead: false, addedTags: ["own"]), now: Self.early)
    var state = try #require(try await states(store).first)
    state.taggedAt = nil
    state.readAt = nil
    state.read = true
    state.tags = ["other"]
    _ = try await store.restore([state])
    let status = try await store.article(ids[1])?.status
    #expect(status == ArticleStatus(isRead: true, tags: ["own"]))
  }

  @Test("A line that waits is for its own file, not for one with the same address that comes first")
  func waitsForItsOwnFile() async throws {
    let twins = ["x", "y"].map { name in
      Samples.article(name, "About \(name).", day: "2025-03-01") { $0.url = "https://e.org/live" }
    }
    let here = try await Samples.store(twins)
    let rows = try await here.window(order: .title).rows
    try await here.apply(StatusChange(articles: [rows[1].id], isStarred: true), now: Self.early)
    let there = try await Samples.emptyStore()
    #expect(try await there.restore(try await states(here)) == 1)
    try await there.store(twins.map { Samples.document($0) }, leftOut: [])
    #expect(try await there.titles("is:starred") == ["y"])
    let elsewhere = try await Samples.emptyStore()
    #expect(try await elsewhere.restore(try await states(here)) == 1)
    try await elsewhere.store([Samples.document([twins[0]], file: "moved")], leftOut: [])
    #expect(try await elsewhere.titles("is:starred") == ["x"])
  }

  @Test("A tag that was taken away stays away, even where its time was never kept")
  func keepsTagsAway() async throws {
    let (here, ids) = try await library()
    let (there, others) = try await library()
    for (store, id) in [(here, ids[0]), (there, others[0])] {
      try await store.apply(StatusChange(articles: [id], addedTags: ["old"]), now: Self.early)
      try await store.writer.write { try $0.execute(sql: "DELETE FROM statusTime") }
    }
    try await here.apply(StatusChange(articles: [ids[0]], removedTags: ["old"]), now: Self.late)
    let theirs = try await states(there)
    _ = try await there.restore(try await states(here))
    _ = try await here.restore(theirs)
    _ = try await here.restore(try await states(there))
    #expect(try await here.article(ids[0])?.status.tags == [])
    #expect(try await there.article(others[0])?.status.tags == [])
  }

  @Test("Lines wait for their articles, are exported meanwhile, and are used up when those come")
  func waits() async throws {
    let (here, ids) = try await library()
    try await here.apply(
      StatusChange(articles: [ids[1]], isRead: true, isStarred: true, addedTags: ["boats"]),
      now: Self.early)
    try await here.apply(StatusChange(articles: [ids[2]], isTrashed: true), now: Date())
    let there = try await Samples.emptyStore()
    try await there.store([Samples.document(Samples.article("a", day: "2025-03-01"))], leftOut: [])
    #expect(try await there.restore(try await states(here)) == 2)
    #expect(try await lines(there) == lines(here))
    // The same file under another name is known by its bytes.
    let moved = Samples.document(Samples.article("b", day: "2025-03-01"), file: "elsewhere/b")
    let last = Samples.document(Samples.article("c", day: "2025-03-01"))
    try await there.store([moved, last], leftOut: [])
    #expect(try await there.titles("is:starred is:read tag:boats") == ["b"])
    #expect(try await there.titles("is:trashed") == ["c"])
    #expect(try await lines(there).count == 2)
    #expect(try await there.checkup().wrongCounts.isEmpty)
  }
}

/// Lines as they come from another thread.
private final class Lines: Sendable {
  private let lines = Mutex<[String]>([])

  func add(_ line: String) { lines.withLock { $0.append(line) } }
  var all: [String] { lines.withLock { $0 } }
}

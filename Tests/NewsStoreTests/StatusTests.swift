import NewsModel
import Testing

@testable import NewsStore

@Suite("What the reader did with articles")
struct StatusTests {
  @Test("Every change can be taken back, the last one first, and only what it changed")
  func undoes() async throws {
    let store = try await Samples.store(
      ["c", "b", "a"].map { Samples.article($0, day: "2025-03-01") })
    let ids = try await store.window().rows.map(\.id)
    try await store.apply(StatusChange(articles: [ids[0]], isRead: true))
    try await store.apply(StatusChange(articles: ids, isRead: true))
    try await store.apply(StatusChange(articles: [ids[1]], isStarred: true))
    #expect(try await store.apply(StatusChange(articles: ids, isRead: true)) == 0)
    #expect(try await store.window().unread == 0)
    #expect(try await store.titles("is:starred") == ["b"])

    let first = try #require(try await store.undo())
    #expect(first.statuses == [ids[1]: ArticleStatus(isRead: true)])
    #expect(first.kinds == [.unstarred] && first.title == "b")
    let second = try #require(try await store.undo())
    #expect(Set(second.statuses.keys) == Set(ids[1...]) && second.count == 2)
    #expect(second.statuses.values.allSatisfy { !$0.isRead })
    #expect(second.kinds == [.unread] && second.title == nil)
    #expect(try await store.window().unread == 2)
    #expect(try await store.undo()?.statuses == [ids[0]: ArticleStatus()])
    #expect(try await store.undo() == nil)
    #expect(try await store.window().unread == 3)
  }

  @Test("What would be taken back can be asked before, with its time")
  func lastChange() async throws {
    let store = try await Samples.store(
      ["b", "a"].map { Samples.article($0, day: "2025-03-01") })
    #expect(try await store.lastChange() == nil)
    let ids = try await store.window().rows.map(\.id)
    try await store.apply(StatusChange(articles: ids, isRead: true), now: Samples.now)
    let last = try #require(try await store.lastChange())
    #expect(last.undone.count == 2 && last.undone.kinds == [.unread])
    #expect(last.madeAt == Samples.now)
    #expect(try await store.undo()?.kinds == last.undone.kinds)
  }

  @Test("The next unread article is looked for behind the present one, then from the start")
  func findsNextUnread() async throws {
    let store = try await Samples.store(
      ["a", "b", "c"].map { Samples.article($0, "needle", day: "2025-03-01") })
    for order in RowOrder.allCases {
      let ids = try await store.window("needle", order: order).rows.map(\.id)
      try await store.apply(StatusChange(articles: [ids[1]], isRead: true))
      let query = SearchQuery.parse("needle", now: Samples.now, isTyping: false)
      let request = RowsRequest(query: query, order: order, anchor: .start, limit: 1)
      #expect(try await store.nextUnread(in: request, after: nil) == ids[0])
      #expect(try await store.nextUnread(in: request, after: ids[0]) == ids[2])
      #expect(try await store.nextUnread(in: request, after: ids[2]) == ids[0])
      _ = try await store.undo()
    }
  }

  @Test("A file that is read again keeps its articles' status, and its old words are forgotten")
  func keepsStatus() async throws {
    let store = try await Samples.store([])
    let old = Samples.article("Draft", "zebra", day: "2025-03-01")
    let new = Samples.article("Final", "giraffe", day: "2025-03-02")
    try await store.store([Samples.document(old, file: "a.txt")], leftOut: [])
    let id = try #require(try await store.window().rows.first?.id)
    try await store.apply(StatusChange(articles: [id], isRead: true, isStarred: true))

    #expect(try await store.store([Samples.document(old, file: "a.txt")], leftOut: []) == 0)
    #expect(try await store.store([Samples.document(new, file: "a.txt")], leftOut: []) == 1)
    let window = try await store.window()
    #expect(window.rows.map(\.title) == ["Final"] && window.unread == 0)
    #expect(window.rows.first?.status == ArticleStatus(isRead: true, isStarred: true))
    #expect(try await store.titles("zebra").isEmpty)
    #expect(try await store.titles("giraffe") == ["Final"])
    #expect(try await store.undo() != nil)
    #expect(try await store.window().unread == 1)
  }

  @Test("Tags that differ by a sign are different ones")
  func signs() async throws {
    let store = try await Samples.store(
      ["one", "two", "three"].map { Samples.article($0, day: "2025-03-01") })
    let rows = try await store.window().rows
    for (row, tag) in zip(rows, ["c++", " C", "C#"]) {
      try await store.apply(StatusChange(articles: [row.id], addedTags: [tag]))
    }
    #expect(try await store.overview(today: 0).tags.map(\.name) == ["C", "C#", "c++"])
    try await store.apply(StatusChange(articles: rows.map(\.id), removedTags: ["C++"]))
    #expect(try await store.overview(today: 0).tags.map(\.name) == ["C", "C#"])
    let query = SearchQuery(text: "", expression: .tagged("c#"))
    let found = try await store.rows(
      RowsRequest(query: query, order: .newestFirst, anchor: .start, limit: 9))
    #expect(found.rows.map(\.title) == [rows[2].title])
  }
}

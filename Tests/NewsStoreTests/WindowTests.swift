import NewsModel
import Testing

@testable import NewsStore

@Suite("Windows of the list")
struct WindowTests {
  /// Articles over three days and three sources whose titles repeat.
  private func library(_ count: Int = 30) async throws -> ArticleStore {
    try await Samples.store(
      (0..<count).map { number in
        Samples.article("Title \(number % 10)", "needle", day: "2025-03-0\(number % 3 + 1)") {
          $0.source = ["Ärzte", "Bild", "çay"][number % 3]
          $0.url = "https://example.org/\(number)"
        }
      }.enumerated().map { place, article in
        var article = article
        article.title += " of \(place)"
        return article
      })
  }

  @Test(
    "Paging forwards and backwards meets every row once, in the order of the whole list",
    arguments: RowOrder.allCases, ["", "needle", "is:unread"])
  func pages(order: RowOrder, query: String) async throws {
    let store = try await library()
    let whole = try await store.window(query, order: order).rows.map(\.id)
    #expect(Set(whole).count == 30)
    var forward: [ArticleID] = []
    while true {
      let anchor = forward.last.map { RowsRequest.Anchor.after($0) } ?? .start
      let page = try await store.window(query, order: order, anchor: anchor, limit: 7)
      if page.rows.isEmpty { break }
      #expect(page.firstIndex == forward.count)
      #expect(page.total == 30 && page.unread == 30)
      forward += page.rows.map(\.id)
    }
    #expect(forward == whole)
    var backward: [ArticleID] = []
    while true {
      let anchor = backward.first.map { RowsRequest.Anchor.before($0) } ?? .end
      let page = try await store.window(query, order: order, anchor: anchor, limit: 7)
      if page.rows.isEmpty { break }
      backward = page.rows.map(\.id) + backward
      #expect(page.firstIndex == 30 - backward.count)
    }
    #expect(backward == whole)
  }

  @Test("A window around an article holds it, is full near the edges, and knows its place")
  func surrounds() async throws {
    let store = try await library()
    for order in RowOrder.allCases {
      let whole = try await store.window("needle", order: order).rows.map(\.id)
      for place in [0, 1, 15, 28, 29] {
        let page = try await store.window(
          "needle", order: order, anchor: .around(whole[place]), limit: 9)
        #expect(page.rows.count == 9)
        let end = min(page.firstIndex + 9, whole.count)
        #expect(page.rows.map(\.id) == Array(whole[page.firstIndex..<end]))
        #expect(page.rows.contains { $0.id == whole[place] })
      }
    }
  }

  @Test(
    "A window around a number holds that row of the whole list, the last where there are fewer",
    arguments: RowOrder.allCases, ["", "needle", "is:unread", "source:bild", "-nothing"])
  func goesToNumbers(order: RowOrder, query: String) async throws {
    let store = try await library()
    let whole = try await store.window(query, order: order).rows.map(\.id)
    for number in [0, 1, 4, 8, 9, 17, 29, 30, 500] {
      let page = try await store.window(query, order: order, anchor: .row(number), limit: 7)
      #expect(page.rows.map(\.id) == Array(whole[page.firstIndex..<page.firstIndex + 7]))
      let wanted = min(number, whole.count - 1)
      #expect((page.firstIndex..<page.firstIndex + 7).contains(wanted))
    }
  }

  @Test("The newest come first; sources and titles are sorted without regard to accents")
  func sorts() async throws {
    let store = try await library()
    let newest = try await store.window().rows
    #expect(newest.first?.listed.day == "2025-03-03" && newest.last?.listed.day == "2025-03-01")
    let oldest = try await store.window(order: .oldestFirst).rows
    #expect(oldest.map(\.id) == newest.map(\.id).reversed())
    let sources = try await store.window(order: .source).rows.map(\.source)
    #expect(sources.first == "Ärzte" && sources[10] == "Bild" && sources.last == "çay")
  }

  @Test("Hits beyond ten thousand are not counted")
  func countsUpToABound() async throws {
    let store = try await Samples.emptyStore()
    let documents = (0..<10_050).map { Samples.document(Samples.article("needle \($0)")) }
    try await store.store(documents, leftOut: [])
    let found = try await store.window("needle", limit: 3)
    #expect(found.total == 10_000 && !found.totalIsExact && found.rows.count == 3)
    let all = try await store.window("", limit: 3)
    #expect(all.total == 10_050 && all.totalIsExact)
    let end = try await store.window("needle", anchor: .end, limit: 3)
    #expect(end.isNumberedFromEnd && end.total == 10_000 && !end.totalIsExact)
    #expect(end.firstIndex == RowsWindow.assumedEnd - 3)
    #expect(end.rows.last?.id == (try await store.window("", anchor: .end, limit: 1)).rows.last?.id)
    let ranked = try await store.window("needle", order: .relevance, anchor: .end, limit: 3)
    #expect(ranked.total == 2_000 && ranked.ranked == 2_000 && ranked.firstIndex == 1_997)
  }

  @Test("Rows numbered back from an uncounted end are met one by one, up to the list's start")
  func walksBackFromEnd() async throws {
    let store = try await Samples.emptyStore()
    let documents = (0..<10_050).map { Samples.document(Samples.article("needle \($0)")) }
    try await store.store(documents, leftOut: [])
    let whole = try await store.window("", limit: 20_000).rows.map(\.id)
    for back in [0, 1, 40, 9_000, 10_049, 10_060] {
      var request = RowsRequest(
        query: SearchQuery.parse("needle", now: Samples.now, isTyping: false), order: .newestFirst,
        anchor: .row(RowsWindow.assumedEnd - 1 - back), limit: 50)
      request.isNumberedFromEnd = true
      let window = try await store.rows(request)
      #expect(window.rows.contains { $0.id == whole[max(0, 10_049 - back)] })
      let isAtStart = back > 10_000
      #expect(window.isNumberedFromEnd != isAtStart)
      if isAtStart { #expect(window.firstIndex == 0) }
    }
  }
}

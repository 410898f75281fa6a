import GRDB
import NewsModel
import Testing

@testable import NewsStore

@Suite("Searching the articles")
struct SearchTests {
  private func library() async throws -> ArticleStore {
    try await Samples.store([
      Samples.article("Moscow", "Peskov said the talks hadn’t begun.", day: "2025-03-09") {
        $0.source = "TASS"
        $0.authors = ["Anna Kovač"]
        $0.language = "en"
        $0.url = "https://example.org/world/talks"
      },
      Samples.article("Ледоход", "Лёд тронулся на Неве, сказал майор.", day: "2025-03-08") {
        $0.language = "ru"
      },
      Samples.article("東京の新駅", "東京都は新しい駅を開いた。", day: "2025-02-01"),
      Samples.article("ข่าว", "กรุงเทพมหานครเปิดสถานีใหม่", day: "2025-01-15"),
      Samples.article("서울", "서울시는 새로운 역을 열었다", day: "2025-01-14"),
      Samples.article("Café", "An efﬁcient ﬂat white - naïve talks begun", day: "2024-12-31") {
        $0.tags = ["Food & Drink"]
        $0.language = "pt-BR"
        $0.image = "https://example.org/a.jpg"
      },
    ])
  }

  @Test(
    "A query finds the articles it means, newest first",
    arguments: [
      ("peskov", ["Moscow"]), ("PESKOV talks", ["Moscow"]), ("talks", ["Moscow", "Café"]),
      ("\"talks begun\"", ["Café"]), ("hadn't", ["Moscow"]), ("hadn‘t", ["Moscow"]),
      ("cafe", ["Café"]), ("CAFÉ", ["Café"]), ("efficient flat", ["Café"]),
      ("naive", ["Café"]), ("kovac", ["Moscow"]), ("лед", ["Ледоход"]), ("ЛЁД", ["Ледоход"]),
      ("маиор", []), ("新駅", ["東京の新駅"]), ("新しい駅", ["東京の新駅"]), ("駅新", []),
      ("สถานี", ["ข่าว"]), ("새로운", ["서울"]), ("로운", ["서울"]),
      ("talks -peskov", ["Café"]), ("peskov OR cafe", ["Moscow", "Café"]),
      ("talks (peskov OR nobody)", ["Moscow"]), ("tal*", ["Moscow", "Café"]), ("tal", []),
      ("title:talks", []), ("body:talks lang:en", ["Moscow"]), ("lang:pt", ["Café"]),
      ("author:anna", ["Moscow"]), ("source:tass", ["Moscow"]), ("tag:drink", ["Café"]),
      ("url:example.org", ["Moscow"]), ("has:url", ["Moscow"]), ("has:image", ["Café"]),
      ("before:2025", ["Café"]), ("after:2025-02", ["Moscow", "Ледоход"]),
      ("on:2025-02-01", ["東京の新駅"]), ("date:2025-01..2025-02 駅", ["東京の新駅"]),
      ("newer:1w", ["Moscow", "Ледоход"]), ("talks before:2025-01-01", ["Café"]),
      ("is:read", []), ("is:unread peskov", ["Moscow"]), ("-is:unread", []),
      ("(is:read OR cafe)", ["Café"]), ("-talks after:2025-03", []),
      ("-talks after:2025-02", ["Ледоход"]), ("*", []), ("AND* NEAR(\"x", []),
      ("'; DROP TABLE article; --", []), ("talks — …", ["Moscow", "Café"]),
    ])
  func finds(query: String, titles: [String]) async throws {
    let found = try await library().titles(query)
    #expect(query == "*" ? found.count == 6 : found == titles)
  }

  @Test("The last word of a query is the beginning of one while it is typed")
  func findsWhileTyping() async throws {
    let store = try await library()
    #expect(try await store.titles("talks pesk", isTyping: true) == ["Moscow"])
    #expect(try await store.titles("pesk talks", isTyping: true) == [])
    #expect(try await store.titles("東京", isTyping: true) == ["東京の新駅"])
    #expect(try await store.titles("\"said the ta", isTyping: true) == ["Moscow"])
  }

  @Test(
    "However long and nested a query is, the database answers it",
    arguments: [
      "a ", "-a ", "a OR ", "-a OR ", "(", "-(a ", "has:url ", "is:read OR a ", "lang:en OR ",
      "(a is:unread OR ", "-(a is:unread OR -(b ", "a (b is:read OR lang:en -(", "\"a ", "a* ",
      "-(-a (-b OR is:read) OR -(lang:en after:2020 ", "title:(a OR -b ",
    ])
  func survives(piece: String) async throws {
    let store = try await library()
    for order in [RowOrder.newestFirst, .source, .relevance] {
      _ = try await store.window(String(repeating: piece, count: 1_000), order: order)
    }
  }

  @Test("Names for completion come from the articles, the most frequent first, each spelling once")
  func gathersNames() async throws {
    let people = [["Ana Sol", "Bo Li"], ["ana sol"], ["Cy"]]
    let store = try await Samples.store(
      people.enumerated().map { number, authors in
        Samples.article("Article \(number)", day: "2025-03-0\(9 - number)") {
          $0.authors = authors
          $0.language = number == 0 ? "pt" : "de"
          $0.tags = ["Boats", "Ports"].suffix(number)
        }
      })
    let names = try await store.searchNames()
    #expect(names.authors == ["Ana Sol", "Bo Li", "Cy"])
    #expect(names.languages == ["de", "pt"])
    #expect(names.tags == ["Ports", "Boats"])
  }

  @Test("Relevance puts a hit in the title before one in the text")
  func ranks() async throws {
    let store = try await Samples.store([
      Samples.article("Harbour", "A strike was mentioned here.", day: "2025-03-09"),
      Samples.article("Strike ends", "Trains run again.", day: "2025-03-01"),
    ])
    let window = try await store.window("strike", order: .relevance)
    #expect(window.rows.map(\.title) == ["Strike ends", "Harbour"])
    #expect(window.total == 2)
  }

  @Test("Of two words the rarer one counts for more")
  func ranksRareWords() async throws {
    let common = (0..<30).map { Samples.article("Common \($0)", "A strike.", day: "2025-01-02") }
    let store = try await Samples.store(
      common + [
        Samples.article("Strikes", "Strike, strike, strike at a harbour.", day: "2025-03-01"),
        Samples.article("Harbours", "Harbour, harbour, harbour and a strike.", day: "2025-03-01"),
      ])
    let window = try await store.window("strike harbour -nowhere", order: .relevance)
    #expect(window.rows.map(\.title) == ["Harbours", "Strikes"])
  }

  @Test("A phrase is sought word for word when it is no longer being typed")
  func finishesPhrases() async throws {
    let endings = "abcdefgh".flatMap { first in "abcdefgh".map { "\(first)\($0)" } }
    let store = try await Samples.store(
      endings.enumerated().map { number, ending in
        Samples.article("Loose \(number)", "Prime numbers and min\(ending).", day: "2025-01-02")
      } + [Samples.article("Exact", "The prime minister.", day: "2025-01-01")])
    let typed = SearchQuery.parse("\"prime min", now: Samples.now, isTyping: true)
    var finished = typed
    finished.expression = typed.expression?.withFinishedPhrases
    func titles(_ query: SearchQuery) async throws -> [String] {
      let request = RowsRequest(query: query, order: .newestFirst, anchor: .start, limit: 100)
      return try await store.rows(request).rows.map(\.title)
    }
    #expect(try await titles(typed).count == endings.count + 1)
    #expect(try await titles(finished) == ["Exact"])
    #expect(try await store.titles("\"prime min\"*") == ["Exact"])
    #expect(try await store.titles("\"the pr\"*") == ["Exact"])
    for unwanted in ["-\"prime min", "-(nowhere OR body:\"prime min", "NOT prime-min"] {
      let rest = SearchQuery.parse("prime " + unwanted, now: Samples.now, isTyping: true)
      #expect(try await titles(rest).count == endings.count, "\(unwanted)")
    }
  }

  @Test(
    "A table that goes with the index comes back together with it", arguments: ["word", "tag"])
  func remakesWords(table: String) async throws {
    let store = try await Samples.store([
      Samples.article("Old", "Elections and electricity.", day: "2025-03-01")
    ])
    let id = try await store.window().rows[0].id
    try await store.apply(StatusChange(articles: [id], addedTags: ["power"]))
    try await store.writer.writeWithoutTransaction {
      try $0.execute(
        sql: "PRAGMA foreign_keys = OFF; DROP TABLE \(table); PRAGMA foreign_keys = ON")
    }
    let checkup = try await store.checkup()
    #expect(checkup.missing == [table])
    #expect(checkup.damages == [])
    try await store.remakeMissingParts()
    while try await store.indexWaiting() > 0 {}
    var document = Samples.document(Samples.article("New", "An electron.", day: "2025-03-02"))
    document.pickWords(for: try ArticleStore.inMemory())
    try await store.store([document], leftOut: [])
    #expect(try await store.titles("elec", isTyping: true) == ["New", "Old"])
    #expect(try await store.checkup().isHealthy)
  }

  @Test("A merged index is one piece and finds what the pieces found")
  func mergesIndex() async throws {
    let store = try await Samples.emptyStore()
    for number in 0..<9 {
      let article = Samples.article(
        "Article \(number)", "Merged talk.", day: "2025-03-0\(number + 1)")
      try await store.store([Samples.document(article)], leftOut: [])
    }
    func pieces() async throws -> Int? {
      try await store.writer.read {
        try Int.fetchOne($0, sql: "SELECT count(DISTINCT segid) FROM articleIndex_idx")
      }
    }
    let before = try await store.titles("merged")
    #expect(try await pieces() ?? 0 > 1)
    try await store.mergeIndex(grownBy: 9)
    #expect(try await pieces() == 1)
    #expect(try await store.titles("merged") == before)
    #expect(before.count == 9)
    #expect(try await store.checkup().indexIsSound == true)
  }

  @Test("A snippet shows the text's own words with the hits marked")
  func cutsSnippets() async throws {
    let long = String(repeating: "filler words ", count: 40)
    let store = try await Samples.store([
      Samples.article("Far", long + "then the Café’s naïve owner spoke.", day: "2025-03-09")
    ])
    let parts = try await store.window("cafe na*").rows.first?.snippet?.parts ?? []
    #expect(parts.first?.text == "…")
    #expect(parts.filter(\.isHit).map(\.text) == ["Café", "naïve"])
    #expect(try await store.window("").rows.first?.snippet == nil)
  }
}

import Foundation
import NewsModel
import Testing

@testable import NewsStore

@Suite("The pages behind articles")
struct OriginalTests {
  @Test(
    "what only the page says is found, with a snippet of it, until the page says something else")
  func search() async throws {
    let store = try await Samples.store([
      Samples.article("Dam", "The dam holds.", day: "2025-03-10"),
      Samples.article("Bridge", "The bridge is closed.", day: "2025-03-09"),
    ])
    let dam = try await first(of: store, "dam")
    _ = try await store.keep(page("The dam holds.", "Engineers measured a crack."), of: dam)
    #expect(try await ids(of: store, "crack") == [dam])
    #expect(try await ids(of: store, "has:original") == [dam])
    let snippets = try await store.snippets(
      [dam], of: SearchQuery.parse("crack", now: Samples.now, isTyping: false))
    #expect(snippets[dam]?.parts.first { $0.isHit }?.text == "crack")

    _ = try await store.keep(page("The dam holds.", "The leak is repaired."), of: dam)
    #expect(try await ids(of: store, "crack").isEmpty)
    #expect(try await ids(of: store, "leak") == [dam])
    let checkup = try await store.checkup()
    #expect(checkup.indexIsSound && checkup.damages.isEmpty && checkup.unindexed == 0)
  }

  @Test("a page that says the same is no new revision, one that says something else is")
  func revisions() async throws {
    let store = try await Samples.store([Samples.article("Dam", "The dam holds.")])
    let dam = try await first(of: store, "dam")
    let monday = Samples.now
    let friday = monday.addingTimeInterval(4 * 86_400)
    _ = try await store.keep(page("A crack.", at: monday), of: dam)
    let same = try await store.keep(page("A crack.", at: friday), of: dam)
    #expect(same?.fetched == monday)
    #expect(same?.checked == friday)
    #expect(same?.revisions == 1)
    let other = try await store.keep(page("No crack.", at: friday), of: dam)
    #expect(other?.revisions == 2)
    #expect(
      try await store.originals(of: dam).map { $0.content.document.plainText }
        == ["No crack.", "A crack."])
    #expect(try await store.article(dam)?.originalSeen == friday)
  }

  @Test("an article that is read again keeps its page, and tags do not take it out of the index")
  func changes() async throws {
    let store = try await Samples.store([Samples.article("Dam", "The dam holds.")])
    let dam = try await first(of: store, "dam")
    _ = try await store.keep(page("A crack."), of: dam)
    try await store.apply(StatusChange(articles: [dam], addedTags: ["water"]))
    #expect(try await ids(of: store, "crack tag:water") == [dam])
    let changed = Samples.document(
      [Samples.article("Dam", "The dam is safe.")], file: "Dam")
    try await store.store([changed], leftOut: [])
    #expect(try await ids(of: store, "crack safe").count == 1)
    #expect(try await ids(of: store, "holds").isEmpty)
  }

  @Test("the page of an article that was pruned meanwhile is not kept")
  func pruned() async throws {
    let store = try await Samples.store([Samples.article("Dam", "The dam holds.")])
    #expect(try await store.keep(page("A crack."), of: ArticleID(7)) == nil)
  }

  private func page(_ paragraphs: String..., at date: Date = Samples.now) -> OriginalPage {
    let document = Document(paragraphs.map { .paragraph([.text($0)]) })
    return OriginalPage(
      address: "https://example.org/dam", fetched: date,
      content: ParsedArticle(title: "Dam", document: document), plainText: "Menu\n\nDam")
  }

  private func ids(of store: ArticleStore, _ query: String) async throws -> [ArticleID] {
    try await store.window(query).rows.map(\.id)
  }

  private func first(of store: ArticleStore, _ query: String) async throws -> ArticleID {
    try #require(try await ids(of: store, query).first)
  }
}

import Foundation
import NewsModel
import Testing

@testable import NewsStore

@Suite("Rules for articles that come")
struct RuleApplicationTests {
  private static let mute = ArrivalRule(search: "title:sponsored", marksRead: true)

  private func document(_ title: String, _ body: String = "") -> ImportedDocument {
    Samples.document(Samples.article(title, body, day: "2025-03-01"))
  }

  @Test("what a rule finds among new articles is read, starred and tagged; the rest is left alone")
  func applies() async throws {
    let store = try await Samples.emptyStore()
    let rules = [
      Self.mute,
      ArrivalRule(search: "ferry -title:sponsored", tags: ["work", "later"], stars: true),
      ArrivalRule(search: "tag:later", marksRead: true),
    ]
    try await store.store(
      [document("Sponsored: a ferry"), document("The ferry sails"), document("Tram")], leftOut: [],
      rules: rules)
    #expect(Set(try await store.titles("is:read")) == ["Sponsored: a ferry", "The ferry sails"])
    #expect(try await store.titles("is:starred") == ["The ferry sails"])
    #expect(try await store.titles("tag:work tag:later") == ["The ferry sails"])
    #expect(try await store.reports(of: rules).map(\.caught) == [1, 1, 1])
    #expect(try await store.checkup().isHealthy)
  }

  @Test("an article is looked at once, when it comes; not when it changes, nor when rules come")
  func once() async throws {
    let store = try await Samples.emptyStore()
    try await store.store([document("Sponsored ferry")], leftOut: [])
    let rules = [Self.mute]
    try await store.store([document("Sponsored ferry", "changed")], leftOut: [], rules: rules)
    #expect(try await store.titles("is:read").isEmpty)
    try await store.store([document("Sponsored tram")], leftOut: [], rules: rules)
    let id = try #require(try await store.window("tram").rows.first?.id)
    try await store.apply(StatusChange(articles: [id], isRead: false))
    try await store.store([document("Sponsored tram", "changed")], leftOut: [], rules: rules)
    #expect(try await store.titles("is:read").isEmpty)
    #expect(try await store.reports(of: rules).first?.caught == 1)
  }

  @Test("what a rule did is no step of undo")
  func noUndo() async throws {
    let store = try await Samples.emptyStore()
    try await store.store([document("Sponsored")], leftOut: [], rules: [Self.mute])
    #expect(try await store.undo() == nil)
    #expect(try await store.titles("is:read") == ["Sponsored"])
  }

  @Test("of many articles that come at once those are found that are meant, old ones never")
  func many() async throws {
    let store = try await Samples.emptyStore()
    try await store.store((0..<100).map { document("Old sponsored \($0)") }, leftOut: [])
    let rules = [Self.mute, ArrivalRule(search: "spons* is:unread", tags: ["b"])]
    try await store.store(
      (0..<150).map { document("New \($0 % 3 == 0 ? "sponsored" : "free") \($0)") }, leftOut: [],
      rules: rules)
    #expect(try await store.window("is:read").total == 50)
    #expect(try await store.reports(of: rules).map(\.caught) == [50, 0])
    #expect(try await store.reports(of: rules).first?.newest.count == 20)
  }

  @Test("a search that is not understood or asks for nothing means no article")
  func nothing() async throws {
    let store = try await Samples.emptyStore()
    let rules = ["titel:sponsored", "", "-", "\"open"].map {
      ArrivalRule(search: $0, marksRead: true)
    }
    try await store.store([document("Sponsored")], leftOut: [], rules: rules)
    #expect(try await store.titles("is:read").isEmpty)
  }

  @Test("new articles of web feeds are caught, and one that another feed brought is not new")
  func feeds() async throws {
    let scene = try FeedScene()
    let (first, second) = (
      try await scene.follow("https://a.example/f"), try await scene.follow("https://b.example/f")
    )
    let rules = [ArrivalRule(search: "ferry", tags: ["seen"])]
    let entry = FeedScene.entry("The ferry", guid: "1", url: "https://a.example/ferry")
    try await scene.look(first, [entry], rules: rules)
    try await scene.look(first, [entry], rules: rules)
    let other = FeedScene.entry("The ferry", guid: "x", url: "https://a.example/ferry")
    try await scene.look(second, [other], rules: rules)
    #expect(try await scene.store.reports(of: rules).first?.caught == 1)
    #expect(try await scene.store.titles("tag:seen") == ["The ferry"])
    #expect(try await scene.isHealthy())
  }

  @Test("an errand is given to one, comes back when its taker was killed, and goes when it is done")
  func errands() async throws {
    let store = try await Samples.emptyStore()
    let rule = ArrivalRule(search: "ferry", run: ["true"])
    try await store.store(
      [document("ferry one"), document("ferry two")], leftOut: [], rules: [rule])
    let now = Date()
    let first = try #require(try await store.takeErrand(of: ["ferry"], now: now))
    let second = try #require(try await store.takeErrand(of: ["ferry"], now: now))
    #expect(first.article < second.article)
    #expect(try await store.takeErrand(of: ["ferry"], now: now) == nil)
    try await store.finish(first)
    let later = now.addingTimeInterval(100)
    #expect(try await store.takeErrand(of: ["other"], now: later) == nil)
    #expect(try await store.takeErrand(of: ["ferry"], now: later) == second)
    try await store.putBack(second)
    #expect(try await store.takeErrand(of: ["ferry"], now: later) == second)
    try await store.finish(second)
    #expect(try await store.takeErrand(of: ["ferry"], now: later.addingTimeInterval(100)) == nil)
  }

  @Test("rules with the same search keep their counts apart")
  func keys() {
    let rules = ArrivalRule.numbered(
      ["a", "b", "a"].map { ArrivalRule(search: $0, marksRead: true) })
    #expect(Set(rules.map(\.key)).count == 3)
    #expect(rules[0].key == "a")
  }
}

import Foundation
import NewsModel
import Testing

@testable import NewsStore

@Suite("Whatever is combined, a search finds what is there")
struct SearchTruthTests {
  /// An article of the test as plain facts.
  private struct Fact {
    let title: String
    let words: [String]
    let second: Int
    let state: Set<ArticleState>
    let source: String
    let tags: Set<String>
  }

  private static let words = ["ferry", "ferries", "rail", "market", "harbour", "storm", "tide"]
  private static let sources = ["Wire", "Post", "Courier"]
  private static let tags = ["sea", "land"]

  private static func fact(_ number: Int, _ dice: inout SplitMix64) -> Fact {
    var state: Set<ArticleState> = [dice.pick([.read, .unread])]
    if dice.below(3) == 0 { state.insert(.starred) }
    if dice.below(6) == 0 { state.insert(.trashed) }
    let day = CivilDate(
      year: 2015 + dice.below(10), month: 1 + dice.below(12), day: 1 + dice.below(28))
    var text: [String] = []
    for _ in 0..<5 { text.append(dice.pick(words)) }
    return Fact(
      title: "number\(number)", words: text, second: day.secondsSince1970, state: state,
      source: dice.pick(sources), tags: dice.pick([[], ["sea"], ["land"], ["sea", "land"]]))
  }

  private static func store(_ facts: [Fact]) async throws -> ArticleStore {
    let store = try await Samples.store(
      facts.map { fact in
        Samples.article(fact.title, fact.words.joined(separator: " ")) {
          $0.published = Moment(
            date: Date(timeIntervalSince1970: Double(fact.second)), precision: .day)
          $0.source = fact.source
        }
      })
    for row in try await store.rows(
      RowsRequest(query: .everything, order: .newestFirst, anchor: .start, limit: 100)
    ).rows {
      guard let fact = facts.first(where: { $0.title == row.title }) else { continue }
      try await store.apply(
        StatusChange(
          articles: [row.id], isRead: fact.state.contains(.read),
          isStarred: fact.state.contains(.starred), isTrashed: fact.state.contains(.trashed),
          addedTags: Array(fact.tags)))
    }
    try await store.analyze()
    return store
  }

  private static func expression(_ dice: inout SplitMix64, depth: Int) -> SearchExpression {
    let parts = { (dice: inout SplitMix64) in
      (0..<(2 + dice.below(2))).map { _ in expression(&dice, depth: depth - 1) }
    }
    switch depth == 0 ? 3 + dice.below(7) : dice.below(depth > 1 ? 3 : 10) {
    case 0: return .all(parts(&dice))
    case 1: return .any(parts(&dice))
    case 2: return .not(expression(&dice, depth: depth - 1))
    case 3: return .state(dice.pick([.read, .unread, .starred, .trashed]))
    case 4:
      let day = CivilDate(year: 2015 + dice.below(10), month: 6, day: 1).secondsSince1970
      return .dated(from: dice.below(2) == 0 ? day : nil, until: day + 86_400 * dice.below(900))
    case 5: return .source(dice.pick(sources))
    case 6: return .tagged(dice.pick(tags))
    case 7: return .term(SearchTerm(words: [dice.pick(["fer", "ha", "m", "tid"])], isPrefix: true))
    case 8: return .term(SearchTerm(words: [dice.pick(words), dice.pick(words)]))
    default: return .term(SearchTerm(words: [dice.pick(words)]))
    }
  }

  private static func holds(_ expression: SearchExpression, _ fact: Fact) -> Bool {
    switch expression {
    case .all(let parts): parts.allSatisfy { holds($0, fact) }
    case .any(let parts): parts.contains { holds($0, fact) }
    case .not(let part): !holds(part, fact)
    case .state(let state): fact.state.contains(state)
    case .dated(let from, let until):
      from.map { fact.second >= $0 } ?? true && until.map { fact.second < $0 } ?? true
    case .source(let name): fact.source == name
    case .tagged(let name): fact.tags.contains(name)
    case .term(let term):
      fact.words.indices.contains { start in
        let found = fact.words[start...].prefix(term.words.count)
        guard term.isPrefix, let word = term.words.first else { return Array(found) == term.words }
        return found.first?.hasPrefix(word) == true
      }
    case .has, .feed: false
    }
  }

  @Test("Rows, their order, the number of hits and the next unread one agree", arguments: 1...4)
  func agrees(seed: UInt64) async throws {
    var dice = SplitMix64(seed: seed)
    var facts: [Fact] = []
    for number in 0..<80 { facts.append(Self.fact(number, &dice)) }
    let store = try await Self.store(facts)
    for _ in 0..<30 {
      let expression = Self.expression(&dice, depth: 3)
      let mentionsTrash = expression.mentionsTrash
      let wanted = facts.filter {
        Self.holds(expression, $0) && (mentionsTrash || !$0.state.contains(.trashed))
      }
      let query = SearchQuery(text: "", expression: expression)
      for order in [RowOrder.newestFirst, .oldestFirst, .title, .source, .relevance] {
        let rows = try await store.rows(
          RowsRequest(query: query, order: order, anchor: .start, limit: 100)
        ).rows
        #expect(
          rows.map(\.title).sorted() == wanted.map(\.title).sorted(), "\(order) \(expression)")
      }
      let tally = try await store.tally(query)
      let unread = wanted.count { $0.state.contains(.unread) }
      #expect(tally.articles == wanted.count && tally.unread == unread, "\(expression)")
      #expect(try await store.tally(query, withUnread: false).articles == wanted.count)
      let next = try await store.nextUnread(
        in: RowsRequest(query: query, order: .newestFirst, anchor: .start, limit: 1), after: nil)
      #expect((next == nil) == (unread == 0), "\(expression)")
      #expect(try await store.facets(query).hits == wanted.count, "\(expression)")
    }
  }
}

extension SplitMix64 {
  fileprivate mutating func pick<Element>(_ choice: [Element]) -> Element {
    choice[below(choice.count)]
  }
}

import NewsModel
import Testing

@testable import NewsStore

@Suite("Beginnings that hundreds of words go on")
struct LongChoiceTests {
  /// 1,100 articles with as many words in por-, and one without any.
  private func library() async throws -> ArticleStore {
    try await Samples.store(
      (0..<1_100).map { number in
        Samples.article(
          number < 4 ? "Port por\(Self.letters(number))" : "Article \(number)",
          "A por\(Self.letters(number)) in the harbour\(number % 2 == 0 ? ", even" : "").",
          day: "2025-01-02")
      } + [Samples.article("Nothing", "Nothing of that begins so.", day: "2025-01-03")])
  }

  private static func letters(_ number: Int) -> String {
    String(number).map {
      String(UnicodeScalar(UInt8(ascii: "a") + UInt8($0.wholeNumberValue ?? 0)))
    }
    .joined()
  }

  @Test("All of them are found, alone and with other words, hits in titles first")
  func findsAll() async throws {
    let store = try await library()
    let counts = [
      "por*": 1_100, "por* even": 550, "por* -even": 550, "-por*": 1, "title:por*": 4,
      "por* OR nothing": 1_101, "por* is:read": 0, "por* is:unread": 1_100, "\"a por\"*": 1_100,
      "harbour por*": 1_100, "porb*": 211, "-title:por* por*": 1_096,
    ]
    for (query, count) in counts {
      for order in [RowOrder.newestFirst, .relevance] {
        #expect(try await store.window(query, order: order).total == count, "\(query)")
      }
    }
    let ranked = try await store.window("por*", order: .relevance).rows
    #expect(ranked.prefix(4).allSatisfy { $0.title.hasPrefix("Port") })
  }
}

import NewsModel
import Testing

@Suite("Numbers with their nouns")
struct CountedTests {
  @Test("One is one, and all others are several")
  func counts() {
    #expect([0, 1, 2].map { Counted.of($0, "feed") } == ["0 feeds", "1 feed", "2 feeds"])
    #expect(Counted.of(1, "line waits", plural: "lines wait") == "1 line waits")
    #expect(Counted.of(3, "line waits", plural: "lines wait") == "3 lines wait")
  }
}

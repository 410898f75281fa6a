import Foundation
import NewsModel
import Testing

@Suite("Understanding a query")
struct SearchQueryTests {
  private func parse(_ text: String, isTyping: Bool = false) -> SearchQuery {
    // 2025-03-10T12:00:00Z
    SearchQuery.parse(
      text, now: Date(timeIntervalSince1970: 1_741_608_000), isTyping: isTyping)
  }

  private func word(_ word: String, _ field: SearchField? = nil) -> SearchExpression {
    .term(SearchTerm(words: [word], field: field))
  }

  @Test("Words, phrases, fields and operators make a tree")
  func understands() {
    #expect(parse("   ").expression == nil)
    #expect(
      parse("a OR b -c").expression == .any([word("a"), .all([word("b"), .not(word("c"))])]))
    #expect(
      parse("by:(a OR “b c”)").expression
        == .any([word("a", .author), .term(SearchTerm(words: ["b", "c"], field: .author))]))
    #expect(parse("is:unread has:image").expression == .all([.state(.unread), .has(.image)]))
    #expect(parse("half-time 12:30").expression == .all([word("half-time"), word("12:30")]))
    #expect(parse("https://a.example/b").expression == word("https://a.example/b"))
    #expect(parse("https://a.example/b").problems.isEmpty)
    #expect(parse("on:today").expression == .dated(from: 1_741_564_800, until: 1_741_651_200))
    #expect(
      parse("date:2024-02..2024-02").expression
        == .dated(from: 1_706_745_600, until: 1_709_251_200))
  }

  @Test(
    "What cannot be understood is named with its place, and the rest is answered",
    arguments: [
      ("a \"b c", SearchProblem(kind: .unclosedQuote, position: 2)),
      ("(a b", SearchProblem(kind: .unclosedParenthesis, position: 0)),
      ("a) b", SearchProblem(kind: .unexpectedParenthesis, position: 1)),
      ("a OR", SearchProblem(kind: .missingOperand(.behindOr), position: 2)),
      ("OR a", SearchProblem(kind: .missingOperand(.beforeOr), position: 0)),
      ("a -", SearchProblem(kind: .missingOperand(.behindMinus), position: 2)),
      ("a colour: red", SearchProblem(kind: .wordBeforeColon("colour"), position: 2)),
      ("a colour:red", SearchProblem(kind: .unknownField("colour"), position: 2)),
      ("a f*e", SearchProblem(kind: .starWithin("f*e"), position: 2)),
      ("a tag:!!", SearchProblem(kind: .noWord("!!"), position: 6)),
      (
        "a has:",
        SearchProblem(
          kind: .missingOperand(.behindField("has", values: ["url", "image", "original"])),
          position: 2)
      ),
      ("a before:soon", SearchProblem(kind: .notADate("soon"), position: 9)),
      (
        "a is:blue",
        SearchProblem(
          kind: .unknownValue(
            field: "is", value: "blue", known: ["unread", "read", "starred", "gone", "trashed"]),
          position: 5)
      ),
    ])
  func names(text: String, problem: SearchProblem) {
    let query = parse(text)
    #expect(query.problems == [problem])
    #expect(query.expression != nil)
  }

  @Test("A line that is being typed has no unfinished problems")
  func waits() {
    for text in ["a \"b", "(a", "a is:unr", "a before:20", "title:"] {
      #expect(parse(text, isTyping: true).problems.isEmpty, "\(text)")
    }
  }

  @Test(
    "The beginning of a word gets its star where it stays one",
    arguments: [
      ("ferr", "ferr*"), ("har -fil", "har -fil*"), ("title:(old ferr", "title:(old ferr*"),
      ("a OR b", "a OR b*"), ("h₂", "h₂*"), ("ferr ", "ferr "), ("ferr*", "ferr*"), ("", ""),
      ("is:unread", "is:unread"), ("newer:2w", "newer:2w"), ("lang:pt", "lang:pt"),
      ("\"ferry b", "\"ferry b"), ("\"ferry b\"", "\"ferry b\""), ("東京", "東京"), ("ไทย", "ไทย"),
      ("(a b)", "(a b)"), ("-", "-"), ("!!!", "!!!"),
    ])
  func finishes(typed: String, kept: String) {
    #expect(SearchQuery.finished(typed, now: Date(timeIntervalSince1970: 1_741_608_000)) == kept)
  }

  @Test(
    "What nobody understands, or has no word, finds nothing and not everything",
    arguments: ["on:2025-99", "is:blue", "-", "'", ".", "tag:\"(\"", "tag:🎉", "f*e", "colour:red"])
  func nothing(text: String) {
    let query = parse(text)
    #expect(query.expression == .nothing)
    #expect(query.problems.count == 1)
  }

  @Test("A condition that is typed to its end says so while the rest is being typed")
  func typedToItsEnd() {
    #expect(parse("on:2025-99", isTyping: true) == SearchQuery(text: "on:2025-99", expression: nil))
    let ended = parse("on:2025-99 ", isTyping: true)
    #expect(ended.expression == .nothing && ended.problems.map(\.kind) == [.notADate("2025-99")])
    let more = parse("on:2025-99 ferry ", isTyping: true)
    #expect(more.expression == word("ferry") && more.problems.count == 1)
    #expect(parse("'", isTyping: true).problems.isEmpty)
  }

  @Test("Signs beside words are passed over, a minus behind a field is one before it")
  func signs() {
    #expect(parse("ferry '") == SearchQuery(text: "ferry '", expression: word("ferry")))
    #expect(parse("title:-ferry").expression == .not(word("ferry", .title)))
    #expect(
      parse("\"ferry rai*\"").expression
        == .term(SearchTerm(words: ["ferry", "rai"], isPrefix: true)))
    #expect(SearchQuery.finished("' ferr", now: Date(timeIntervalSince1970: 0)) == "' ferr*")
  }

  @Test("A line that is too long says so at the place where it is cut")
  func tooLong() {
    let query = parse(String(repeating: "a ", count: 1_001))
    #expect(query.isCut)
    #expect(query.problems == [SearchProblem(kind: .tooLong(limit: 2_000), position: 2_000)])
    #expect(!parse(String(repeating: "a ", count: 1_000)).isCut)
  }

  @Test("A hostile line is answered at once")
  func bounds() {
    for text in ["(", ")", "-", "\"", "a OR ", "title:", "NOT "] {
      _ = parse(String(repeating: text, count: 100_000))
    }
  }

  @Test("Tab offers the names of fields and their values")
  func completes() {
    let names = SearchCompletion.candidates(for: "peskov -ti rest", cursor: 10)
    #expect(names == SearchCompletion(replaced: 8..<10, candidates: ["title:"]))
    let values = SearchCompletion.candidates(for: "is:", cursor: 3)
    #expect(
      values
        == SearchCompletion(
          replaced: 3..<3, candidates: ["unread", "read", "starred", "gone", "trashed"]))
    #expect(SearchCompletion.candidates(for: "", cursor: 9).candidates.count > 10)
  }
}

import NewsModel
import Testing

@Suite struct HitFinderTests {
  struct Case: CustomTestStringConvertible {
    var terms: [SearchExpression]
    var text: String
    var marked: String
    var testDescription: String { marked }
  }

  private static func word(_ word: String) -> SearchExpression { .term(SearchTerm(words: [word])) }

  private static func prefix(_ word: String) -> SearchExpression {
    .term(SearchTerm(words: [word], isPrefix: true))
  }

  private static let cases = [
    Case(terms: [word("talks")], text: "Talks about talks.", marked: "[Talks] about [talks]."),
    Case(terms: [word("talk")], text: "Talks about talk", marked: "Talks about [talk]"),
    Case(terms: [prefix("krem")], text: "The Kremlin", marked: "The [Krem]lin"),
    Case(terms: [word("cafe")], text: "Zum Café", marked: "Zum [Café]"),
    Case(terms: [prefix("cafe")], text: "Cafe\u{301}haus", marked: "[Cafe\u{301}]haus"),
    Case(terms: [word("елка")], text: "Новая ёлка", marked: "Новая [ёлка]"),
    Case(terms: [prefix("strass")], text: "Straße", marked: "[Straß]e"),
    Case(
      terms: [.term(SearchTerm(words: ["tit", "for", "tat"]))], text: "A tit-for-tat move",
      marked: "A [tit-for-tat] move"),
    Case(
      terms: [.term(SearchTerm(words: ["saudi", "ara"], isPrefix: true))],
      text: "in Saudi Arabia, saudi men", marked: "in [Saudi Ara]bia, saudi men"),
    Case(terms: [word("営業")], text: "来春から営業運転へ", marked: "来春から[営業]運転へ"),
    Case(terms: [word("don't")], text: "I don’t know", marked: "I [don’t] know"),
    Case(terms: [.not(word("talks"))], text: "talks", marked: "talks"),
    Case(
      terms: [word("red"), prefix("b")], text: "red blue", marked: "[red] [b]lue"),
    Case(
      terms: [.any([word("a"), .term(SearchTerm(words: ["a", "b"]))])], text: "a b a",
      marked: "[a b] [a]"),
  ]

  @Test("What is searched for is found as the index finds it", arguments: cases)
  func marks(_ example: Case) {
    let finder = HitFinder(SearchQuery(text: "", expression: .all(example.terms)))
    #expect(Self.marked(example.text, finder.ranges(in: example.text)) == example.marked)
  }

  @Test("A term for the title is no hit in the text")
  func fields() {
    let term = SearchTerm(words: ["sea"], field: .title)
    let finder = HitFinder(SearchQuery(text: "", expression: .term(term)))
    #expect(finder.ranges(in: "the sea", field: .body).isEmpty)
    #expect(finder.ranges(in: "the sea", field: .title).count == 1)
  }

  @Test("The query for everything marks nothing")
  func everything() {
    #expect(HitFinder(.everything).ranges(in: "words").isEmpty)
  }

  private static func marked(_ text: String, _ ranges: [Range<String.Index>]) -> String {
    var result = ""
    var place = text.startIndex
    for range in ranges {
      result += text[place..<range.lowerBound] + "[" + text[range] + "]"
      place = range.upperBound
    }
    return result + text[place...]
  }
}

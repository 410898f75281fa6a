import Foundation
import NewsModel
import Testing

@Suite("Letters above and below the line")
struct LetterShiftTests {
  private func shown(_ words: String, _ shift: LetterShift, isUnicode: Bool = true) -> String {
    [Inline.text(words)].shown(shift, isUnicode: isUnicode).plainText
  }

  @Test(
    "Unicode's letters where all have one, a sign and parentheses elsewhere",
    arguments: [
      ("9", "⁹"), ("-1", "⁻¹"), ("n+1", "ⁿ⁺¹"), ("st", "ˢᵗ"), ("1, 2", "¹, ²"), ("q", "^q"),
      ("2q", "^(2q)"), ("[1]", "[1]"), ("*", "*"), ("", ""), ("in rather small print", nil),
    ] as [(String, String?)])
  func raised(_ words: String, _ shown: String?) {
    #expect(self.shown(words, .raised) == shown ?? words)
  }

  @Test(
    "The same below the line",
    arguments: [("2", "₂"), ("n-1", "ₙ₋₁"), ("max", "ₘₐₓ"), ("tidal", "_(tidal)"), ("c", "_c")])
  func lowered(_ words: String, _ shown: String) {
    #expect(self.shown(words, .lowered) == shown)
  }

  @Test("In ASCII no exponent joins its number, and formulas read as everybody writes them")
  func ascii() {
    #expect(shown("9", .raised, isUnicode: false) == "^9")
    #expect(shown("-1", .raised, isUnicode: false) == "^(-1)")
    #expect(shown("st", .raised, isUnicode: false) == "st")
    #expect(shown("2", .lowered, isUnicode: false) == "2")
    #expect(shown("max", .lowered, isUnicode: false) == "_(max)")
  }

  private func parsed(_ line: String) -> SearchQuery {
    SearchQuery.parse(line, now: Date(timeIntervalSince1970: 0), isTyping: false)
  }

  @Test("Words are found whatever line their numbers stand on")
  func found() {
    let query = parsed("h₂o")
    #expect(query.expression?.words == [["h₂o"], ["h2o"]])
    #expect(parsed("m2").expression?.words == [["m2"], ["m²"], ["m₂"]])
    #expect(parsed("2025").expression?.words == [["2025"]])
    for text in ["H2O", "H₂O"] {
      for sought in ["h2o", "h₂o", "h2*"] {
        let hits = HitFinder(parsed(sought)).ranges(in: text)
        #expect(hits.map { text[$0] } == [sought == "h2*" ? text.prefix(2) : text[...]])
      }
    }
  }
}

extension SearchExpression {
  fileprivate var words: [[String]] {
    switch self {
    case .term(let term): [term.words]
    case .all(let parts), .any(let parts): parts.flatMap(\.words)
    default: []
    }
  }
}

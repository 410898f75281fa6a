/// The names of months, weekdays and halves of the day in some 250 languages.
///
/// The names are those of the Unicode CLDR (https://cldr.unicode.org, © Unicode, Inc.), in all the
/// forms that it knows, with abbreviations that people use besides. Of a language with few speakers
/// only what no other has: `=language months; weekdays; before noon, after noon`, where `,` stands
/// between months, a blank between the names of one month, and `_` for a blank within a name.
enum CalendarNames {
  /// The languages that most news is written in.
  static let common = [european, asian]
  /// All others; asked only when a text has the numbers of a date and a word that is not known.
  static let rare = [rareFirst, rareSecond, rareThird, rareFourth]

  /// Calls `body` with each name, folded, and what it means; with prefixes, the beginnings of the
  /// name stand before it.
  static func forEach(
    in table: String, keepingPrefixes: Bool = false,
    _ body: (_ name: [FoldedWord], _ meaning: DateWord) -> Void
  ) {
    var language: UInt16 = 0
    var column = 0
    var item = 0
    var word = WordFold()
    var words: [FoldedWord] = []
    var skipping = false
    var endsInDigit = false

    func finish() {
      if !word.isEmpty { words.append(word.finished) }
      word = WordFold()
      if !words.isEmpty, let meaning = meaning(column: column, item: item, language: language) {
        body(words, meaning)
      }
      words = []
    }

    for scalar in table.unicodeScalars {
      switch scalar {
      case "=":
        (language, column, item, skipping) = (language &+ 1, 0, 0, true)
      case " ", "\n":
        if !skipping { finish() }
        skipping = false
      case ",", ";":
        if !skipping { finish() }
        skipping = false
        (column, item) = scalar == ";" ? (column + 1, 0) : (column, item + 1)
      case "_", ".", "-":
        if !word.isEmpty { words.append(word.finished) }
        word = WordFold()
      default:
        if skipping { continue }
        // The tokenizer ends a word where a number begins: `bk3` is two.
        let isDigit = (0x30...0x39).contains(scalar.value)
        if isDigit != endsInDigit, !word.isEmpty {
          words.append(word.finished)
          word = WordFold()
        }
        endsInDigit = isDigit
        word.add(scalar)
        if keepingPrefixes { words.append(word.finished) }
      }
    }
    finish()
  }

  private static func meaning(column: Int, item: Int, language: UInt16) -> DateWord? {
    switch column {
    case 0: DateWord(.month, item + 1, language)
    case 1: DateWord(.weekday, item, language)
    case 2: DateWord(.half, item, language)
    default: nil
    }
  }
}

import Foundation

extension PlainLetters {
  /// A text in ASCII for a place where letters may take more room than before: ß is ss, ﬁ is fi.
  ///
  /// - Parameter keepsWidth: Whether a letter of two columns, for which nothing stands in, leaves a
  ///   blank behind it.
  package static func words(_ text: String, keepsWidth: Bool = false) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    var words = ""
    for character in text {
      if character.isASCII {
        words.append(character)
      } else if let letters = letters(for: character) {
        words += letters
      } else {
        let width = CellWidth.of(character)
        guard width > 0 else { continue }
        words += standIn(for: String(character), width: keepsWidth ? width : 1)
      }
    }
    return words
  }

  /// A text in which only letters are replaced that several of ASCII stand for; the others, of which
  /// the screen draws each in its own column, are still found and marked.
  package static func spelled(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    var spelled = ""
    for character in text {
      if !character.isASCII, let letters = letters(for: character) {
        spelled += letters
      } else {
        spelled.append(character)
      }
    }
    return spelled
  }

  private static func letters(for character: Character) -> String? {
    guard let first = character.unicodeScalars.first else { return nil }
    if let letters = several[first] { return letters }
    // A sign that one letter stands in for stays one.
    guard signs[first] == nil else { return nil }
    let parts = String(first).decomposedStringWithCompatibilityMapping.unicodeScalars
      .filter {
        !$0.properties.isDiacritic && $0.properties.canonicalCombiningClass == .notReordered
      }
      .map { $0 == "\u{2044}" ? "/" : $0 }
    guard parts.count > 1, parts.allSatisfy({ $0.isASCII && $0.value > 0x20 }) else { return nil }
    var letters = String.UnicodeScalarView()
    letters.append(contentsOf: parts)
    return String(letters)
  }

  private static let several: [Unicode.Scalar: String] = [
    "ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "þ": "th", "Þ": "Th",
    "ð": "d", "Ð": "D", "ŋ": "ng", "Ŋ": "Ng", "ø": "o", "ł": "l", "…": "...", "€": "EUR",
    "£": "GBP", "©": "(c)", "®": "(R)", "→": "->", "←": "<-", "—": "--",
  ]
}

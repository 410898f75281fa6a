/// A way of writing the made-up language, so that every script has the same statistics of words.
enum Script: CaseIterable {
  case latin, cyrillic, han, thai

  /// Writes a word that was made of Latin letters.
  func write(_ word: Substring) -> String {
    switch self {
    case .latin: String(word)
    case .cyrillic: spell(word, with: Self.cyrillicLetters)
    case .thai: spell(word, with: Self.thaiLetters)
    case .han: Self.hanWord(word)
    }
  }

  /// What stands between words, and what ends a sentence.
  var marks: (space: String, stop: String) {
    switch self {
    case .latin, .cyrillic: (" ", ".")
    case .han: ("", "。")
    case .thai: ("", " ")
    }
  }

  private func spell(_ word: Substring, with letters: [Character: String]) -> String {
    word.reduce(into: "") { text, letter in text += letters[letter] ?? String(letter) }
  }

  /// Two characters that follow from the word alone (Fowler, Noll and Vo's hash).
  private static func hanWord(_ word: Substring) -> String {
    let hash = word.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    let characters = [hash % 2400, hash / 2400 % 2400].compactMap {
      Unicode.Scalar(0x4E00 + UInt32($0))
    }
    return String(String.UnicodeScalarView(characters))
  }

  private static let cyrillicLetters: [Character: String] = [
    "a": "а", "b": "б", "d": "д", "e": "е", "f": "ф", "g": "г", "i": "и", "k": "к", "l": "л",
    "m": "м", "n": "н", "o": "о", "p": "п", "r": "р", "s": "с", "t": "т", "u": "у", "v": "в",
  ]

  private static let thaiLetters: [Character: String] = [
    "a": "า", "b": "บ", "d": "ด", "e": "ี", "f": "ฟ", "g": "ก", "i": "ิ", "k": "ค", "l": "ล",
    "m": "ม", "n": "น", "o": "ำ", "p": "ป", "r": "ร", "s": "ส", "t": "ต", "u": "ุ", "v": "ว",
  ]
}

/// How words above or below the line are shown where all letters are of one size.
public enum LetterShift: Sendable {
  case raised, lowered

  /// The letters that Unicode has above or below the line (blocks "Superscripts and Subscripts",
  /// "Phonetic Extensions", "Spacing Modifier Letters").
  private static let letters: (raised: [Character: Character], lowered: [Character: Character]) = (
    table(
      "0123456789+-−–=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθφχ",
      "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿᵠᵡ"),
    table(
      "0123456789+-−–=()aehijklmnoprstuvxβγρφχ", "₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ")
  )

  /// The same letters on the line, in lower case.
  private static let plain: [Unicode.Scalar: Unicode.Scalar] = {
    var plain: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (letter, shifted) in Array(letters.raised) + Array(letters.lowered) {
      guard letter.isLetter || letter.isNumber,
        let folded = letter.lowercased().unicodeScalars.first,
        let scalar = shifted.lowercased().unicodeScalars.first
      else { continue }
      plain[scalar] = folded
    }
    return plain
  }()

  private static func table(_ letters: String, _ shifted: String) -> [Character: Character] {
    Dictionary(uniqueKeysWithValues: zip(letters, shifted))
  }

  /// The letter above or below the line; commas and spaces between marks stay where they are.
  fileprivate func letter(for letter: Character) -> Character? {
    if letter == "," || letter == " " { return letter }
    return self == .raised ? Self.letters.raised[letter] : Self.letters.lowered[letter]
  }

  fileprivate var sign: String { self == .raised ? "^" : "_" }

  /// A formula with its numbers above or below the line: `m2` as `m²`; other words as they are.
  func numbers(in word: String) -> String {
    guard word.count <= Self.longestFormula, let first = word.first, first.isLetter,
      word.contains(where: { $0.isASCII && $0.isNumber })
    else { return word }
    return String(word.map { $0.isASCII && $0.isNumber ? letter(for: $0) ?? $0 : $0 })
  }

  private static let longestFormula = 12

  /// A folded word with every letter on the line: `h₂o` as `h2o`.
  static func onTheLine(_ word: String) -> String {
    guard word.utf8.contains(where: { $0 >= 0x80 }) else { return word }
    var line = String.UnicodeScalarView()
    for scalar in word.unicodeScalars { line.append(plain[scalar] ?? scalar) }
    return String(line)
  }
}

extension [Inline] {
  /// Small print is no exponent.
  private static let longestShifted = 12

  /// The inlines as they are shown above or below the line: in Unicode's letters for that where all
  /// have one, else as `^(…)` or `_(…)`, so that `10⁹` never reads 109.
  ///
  /// - Parameter isUnicode: Whether letters besides those of ASCII can be shown.
  public func shown(_ shift: LetterShift, isUnicode: Bool) -> [Inline] {
    let words = plainText
    guard !words.isEmpty, words.count <= Self.longestShifted, !words.tellsItself else {
      return self
    }
    if isUnicode, words.allSatisfy({ shift.letter(for: $0) != nil }) {
      return mappingLetters { shift.letter(for: $0) ?? $0 }
    }
    let isNumber = words.allSatisfy(\.isNumber)
    if !isUnicode {
      // As everybody writes `1st` and `H2O` where there is nothing better.
      let isWord = words.count > 1 && words.allSatisfy(\.isLetter)
      if shift == .raised ? isWord : isNumber { return self }
    }
    guard words.count > 1, !isNumber else { return [.text(shift.sign)] + self }
    return [.text(shift.sign + "(")] + self + [.text(")")]
  }

  /// What raised words are in a text without markup: short numbers stay above the line.
  var raisedPlainText: String {
    let words = plainText
    guard words.utf8.count <= 4, words.allSatisfy({ $0.isASCII && $0.isNumber }),
      !contains(where: \.isLink)
    else { return words }
    return mappingLetters { LetterShift.raised.letter(for: $0) ?? $0 }.plainText
  }

  private func mappingLetters(_ change: (Character) -> Character) -> [Inline] {
    map { inline in
      switch inline {
      case .text(let words): .text(String(words.map(change)))
      case .code(let words): .code(String(words.map(change)))
      case .emphasis(let inner): .emphasis(inner.mappingLetters(change))
      case .strong(let inner): .strong(inner.mappingLetters(change))
      case .link(let inner, let url): .link(inner.mappingLetters(change), url: url)
      case .superscript, .subscript, .image, .lineBreak: inline
      }
    }
  }
}

extension Inline {
  fileprivate var isLink: Bool {
    switch self {
    case .link: true
    case .emphasis(let inner), .strong(let inner), .superscript(let inner), .subscript(let inner):
      inner.contains(where: \.isLink)
    case .text, .code, .image, .lineBreak: false
    }
  }
}

extension String {
  /// Whether it needs no sign to be told from the words before: `[1]`, `(a)`, `*`.
  fileprivate var tellsItself: Bool {
    let isBracketed = hasPrefix("[") && hasSuffix("]") || hasPrefix("(") && hasSuffix(")")
    return isBracketed || !contains { $0.isLetter || $0.isNumber }
  }
}

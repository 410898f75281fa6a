import NewsModel

/// Joins lines that belong to one paragraph.
enum LineJoin {
  /// Every `\n` inside the inlines becomes what it stands for: a space, or nothing.
  static func flowed(_ inlines: [Inline]) -> [Inline] {
    inlines.map { inline in
      switch inline {
      case .text(let words) where words.holds(0x0A): .text(joined(words))
      case .emphasis(let inner): .emphasis(flowed(inner))
      case .strong(let inner): .strong(flowed(inner))
      case .link(let inner, let url): .link(flowed(inner), url: url)
      case .superscript(let inner): .superscript(flowed(inner))
      case .subscript(let inner): .subscript(flowed(inner))
      default: inline
      }
    }
  }

  /// Two runs as one.
  static func joined(_ one: [Inline], _ other: [Inline]) -> [Inline] {
    (one + [.text("\n")] + other).merged.map { inline in
      guard case .text(let words) = inline else { return inline }
      return .text(joined(words))
    }
  }

  private static func joined(_ text: String) -> String {
    let lines = text.linesOfText
    guard var result = lines.first.map(String.init) else { return text }
    for line in lines.dropFirst() {
      let next = line.drop { $0 == " " }
      if result.hasSuffix("-"), let first = next.first, first.isLowercase,
        let before = result.dropLast().last, before.isLetter, !isConjunction(next)
      {
        result.removeLast()
      } else if endsInHyphen(result), next.first?.isLetter == true {
      } else if isHan(result.unicodeScalars.last), isHan(next.unicodeScalars.first) || isDigit(next)
      {
      } else if isHan(next.unicodeScalars.first), result.last?.isNumber == true {
      } else if !result.hasSuffix(" ") {
        result += " "
      }
      result += next
    }
    return result
  }

  /// `Ein- und Ausfuhr` keeps hyphen and space.
  private static func isConjunction(_ text: Substring) -> Bool {
    let word = text.prefix { $0.isLetter }
    return ["und", "oder", "bis", "and", "or", "to", "en", "of"].contains(String(word))
  }

  private static func endsInHyphen(_ text: String) -> Bool {
    text.hasSuffix("-") && text.dropLast().last?.isLetter == true
  }

  private static func isDigit(_ text: Substring) -> Bool { text.first?.isNumber == true }

  /// Whether a scalar belongs to a script that is written without spaces.
  static func isHan(_ scalar: Unicode.Scalar?) -> Bool {
    guard let value = scalar?.value else { return false }
    return (0x3001...0x30FF).contains(value) || (0x3400...0x9FFF).contains(value)
      || (0xFF00...0xFF9F).contains(value) || (0x20000...0x3FFFF).contains(value)
  }

  /// Whether a line end is only the end of the column.
  static func isWrapped(_ line: String, _ next: String, width: Int) -> Bool {
    let count = line.unicodeScalars.count
    guard count <= 140 else { return BrokenParagraph.goesOn(line, next) }
    if endsInHyphen(line), next.first?.isLowercase == true { return true }
    guard width >= 40 || isHan(line.unicodeScalars.last) && width >= 20 else { return false }
    if isHan(line.unicodeScalars.last) { return count * 10 >= width * 8 }
    let word = next.prefix { !$0.isWhitespace }
    if count + 1 + word.count > width - 2 { return true }
    return count > 40 && BrokenParagraph.goesOn(line, next)
  }
}

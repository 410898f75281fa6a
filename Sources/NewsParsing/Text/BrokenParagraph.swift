import NewsModel

/// Tells paragraphs that an export broke inside a sentence from paragraphs.
enum BrokenParagraph {
  static func goesOn(_ before: [Inline], _ next: [Inline]) -> Bool {
    if before.contains(.lineBreak) || next.contains(.lineBreak) { return false }
    return goesOn(before.plainText, next.plainText)
  }

  /// Whether a text goes on in another: no end of a sentence here, no beginning of one there.
  static func goesOn(_ before: String, _ next: String) -> Bool {
    guard (40...20_000).contains(before.utf8.count), mayGoOn(after: before.utf8.last),
      let last = before.last(where: { !$0.isWhitespace }),
      let first = next.first(where: { !$0.isWhitespace })
    else { return false }
    if last.isLetter || last.isNumber || last == "," || last == "-" || last == "，" || last == "、" {
      if first.isLowercase { return true }
      guard last != "." else { return false }
      if last == "，" || last == "、" { return true }
      guard before.utf8.count >= 60 else { return false }
      if last == ",", first.isLetter || first.isNumber { return before.utf8.count >= 80 }
      return dangling.contains(String(before.split(separator: " ").last ?? ""))
    }
    return false
  }

  /// Whether a last byte may be part of what no sentence ends with; most paragraphs end with a full stop.
  private static func mayGoOn(after last: UInt8?) -> Bool {
    switch last {
    case 0x21, 0x22, 0x29, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D: false
    default: true
    }
  }

  /// Words that no sentence ends with.
  private static let dangling: Set<String> = [
    "the", "a", "an", "of", "and", "or", "to", "in", "on", "at", "by", "with", "from", "for",
    "that",
    "der", "die", "das", "und", "von", "mit", "le", "la", "les", "et", "de", "des", "du", "el",
    "los",
    "y", "und", "и", "в", "на", "с", "что", "по", "о", "e", "di", "il", "da", "do", "President",
    "Mr.",
  ]
}

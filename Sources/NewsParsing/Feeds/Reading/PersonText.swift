import NewsModel
import SafeText

/// People as feeds name them in one string: `ada@example.org (Ada Byron)`, `Ada <ada@example.org>`.
enum PersonText {
  /// Who is meant by the content of an element, where `<ada@example.org>` is no tag, but `<b>` is.
  static func person(inMarkup text: String) -> FeedPerson? {
    let kind: FeedText.Kind = text.utf8.contains(UInt8(ascii: "@")) ? .plain : .html
    return FeedText.line(text, kind).flatMap { person($0) }
  }

  /// Who is meant; `nil` if nobody.
  static func person(_ text: String) -> FeedPerson? {
    guard let mail = address(in: text) else {
      let name = cleaned(text)
      return name.isEmpty ? nil : FeedPerson(name: name)
    }
    let rest = String(text[..<mail.lowerBound]) + " " + String(text[mail.upperBound...])
    let name = cleaned(rest)
    return FeedPerson(name: name.isEmpty ? nil : name, email: String(text[mail]))
  }

  /// The first word that can be an address for mail.
  private static func address(in text: String) -> Range<String.Index>? {
    let utf8 = text.utf8
    guard let sign = utf8.firstIndex(of: UInt8(ascii: "@")) else { return nil }
    var start = sign
    while start > utf8.startIndex, isPart(utf8[utf8.index(before: start)]) {
      start = utf8.index(before: start)
    }
    var end = utf8.index(after: sign)
    while end < utf8.endIndex, isPart(utf8[end]) { end = utf8.index(after: end) }
    while end > sign, utf8[utf8.index(before: end)] == UInt8(ascii: ".") {
      end = utf8.index(before: end)
    }
    guard start < sign, utf8.distance(from: sign, to: end) > 2 else { return nil }
    return start..<end
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
      || "._%+-'&!#$*/=?^`{|}~".utf8.contains(byte)
  }

  /// Without the brackets and quotes that were put around name or address.
  private static func cleaned(_ text: String) -> String {
    var text = text.trimmed
    guard text.utf8.contains(where: isSign), text.utf8.count < 1000 else {
      return withoutLooseEnds(text)
    }
    for empty in ["()", "<>", "[]", "( )", "< >", "mailto:"] {
      text = text.replacing(empty, with: "").trimmed
    }
    for (first, last) in [("(", ")"), ("<", ">"), ("[", "]"), ("\"", "\"")] {
      guard text.hasPrefix(first), text.hasSuffix(last), text.utf8.count > 1 else { continue }
      text = String(text.dropFirst().dropLast()).trimmed
    }
    return withoutLooseEnds(text)
  }

  /// Whether a byte may be part of what is put around names and addresses.
  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ":"), UInt8(ascii: "\""):
      true
    default: false
    }
  }

  private static func isLetter(_ byte: UInt8?) -> Bool {
    byte.map { ($0 | 0x20) &- 0x61 < 26 } ?? false
  }

  private static func withoutLooseEnds(_ text: String) -> String {
    if isLetter(text.utf8.first), isLetter(text.utf8.last) { return text }
    var text = text
    while let last = text.unicodeScalars.last, ",;-–|<(".unicodeScalars.contains(last) {
      text.unicodeScalars.removeLast()
      text = text.trimmed
    }
    while let first = text.unicodeScalars.first, ",;-–|>)".unicodeScalars.contains(first) {
      text.unicodeScalars.removeFirst()
      text = text.trimmed
    }
    return text
  }
}

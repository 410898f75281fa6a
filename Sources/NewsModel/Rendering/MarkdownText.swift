/// Writes inlines as Markdown, every sign escaped that would turn into markup.
enum MarkdownText {
  /// The lines of a paragraph; a line break is a backslash at the end of a line.
  static func lines(_ inlines: [Inline]) -> [String] {
    text(inlines).split(separator: "\n", omittingEmptySubsequences: false)
      .map { escapedStart(String($0)) }
  }

  /// The same in one line, for headings and cells.
  static func oneLine(_ inlines: [Inline]) -> String {
    let line = text(inlines).replacing("\\\n", with: " ").replacing("\n", with: " ")
    // The signs at the end of a heading would close it.
    return line.hasSuffix("#") ? line.dropLast() + "\\#" : line
  }

  static func longestBackticks(in text: String) -> Int {
    var longest = 0
    var length = 0
    for byte in text.utf8 {
      length = byte == UInt8(ascii: "`") ? length + 1 : 0
      longest = max(longest, length)
    }
    return longest
  }

  private static func text(_ inlines: [Inline]) -> String {
    var text = ""
    for (place, inline) in inlines.enumerated() {
      let next = place + 1 < inlines.count ? first(of: inlines[place + 1]) : nil
      switch inline {
      case .text(let words): text += escaped(words)
      case .emphasis(let inner): append(inner, "*", to: &text, before: next)
      case .strong(let inner): append(inner, "**", to: &text, before: next)
      case .superscript(let inner): text += "<sup>" + Self.text(inner) + "</sup>"
      case .subscript(let inner): text += "<sub>" + Self.text(inner) + "</sub>"
      case .code(let code): text += fenced(code)
      case .link(let inner, let url): text += "[" + Self.text(inner) + "](" + address(url) + ")"
      case .image(let alternative, let url):
        text += "![" + escaped(alternative) + "](" + address(url) + ")"
      case .lineBreak: text += "\\\n"
      }
    }
    return text
  }

  private static func first(of inline: Inline) -> Character? {
    switch inline {
    case .text(let words), .code(let words): words.first
    case .emphasis(let inner), .strong(let inner), .link(let inner, _):
      inner.first.flatMap(first)
    case .superscript, .subscript: "<"
    case .image, .lineBreak: nil
    }
  }

  /// Stars mark words only where no white space is inside of them, and no punctuation inside
  /// meets a letter outside (CommonMark's left- and right-flanking runs).
  private static func append(
    _ inlines: [Inline], _ stars: String, to text: inout String, before next: Character?
  ) {
    let words = Self.text(inlines)
    let inner = words.drop { $0 == " " }
    var end = inner.endIndex
    while end > inner.startIndex, inner[inner.index(before: end)] == " " {
      end = inner.index(before: end)
    }
    let core = inner[..<end]
    guard let first = core.first, let last = core.last else { return text += words }
    let lead = inner.startIndex > words.startIndex ? " " : ""
    let trail = end < inner.endIndex ? " " : ""
    let opens = !isSign(first) || lead == " " || !isLetter(text.last)
    let closes = !isSign(last) || trail == " " || !isLetter(next)
    let isGlued = lead.isEmpty && text.last == "*"
    guard opens, closes, !isGlued else { return text += words }
    text += lead + stars + core + stars + trail
  }

  private static func isSign(_ character: Character) -> Bool {
    !character.isLetter && !character.isNumber && !character.isWhitespace
  }

  private static func isLetter(_ character: Character?) -> Bool {
    guard let character else { return false }
    return character.isLetter || character.isNumber
  }

  private static func fenced(_ code: String) -> String {
    let fence = String(repeating: "`", count: longestBackticks(in: code) + 1)
    let padding = code.hasPrefix("`") || code.hasSuffix("`") ? " " : ""
    return fence + padding + code + padding + fence
  }

  private static func address(_ url: String) -> String {
    let isPlain = !url.utf8.contains { $0 <= 0x20 || $0 == 0x28 || $0 == 0x29 }
    return isPlain && !url.hasPrefix("<") ? url : "<" + url + ">"
  }

  private static func escaped(_ words: String) -> String {
    guard words.utf8.contains(where: isMarkup) else { return words }
    var bytes: [UInt8] = []
    for byte in words.utf8 {
      if isMarkup(byte) { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "&"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  /// Headings, lists, rules and numbers begin a block only at the start of a line.
  private static func escapedStart(_ line: String) -> String {
    guard let first = line.first else { return line }
    if "#+-=|".contains(first) { return "\\" + line }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, digits.count < 10, let sign = line.dropFirst(digits.count).first,
      sign == "." || sign == ")"
    else { return line }
    return digits + "\\" + line.dropFirst(digits.count)
  }
}

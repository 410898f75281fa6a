import SafeText

/// The words of one line, split as newsboat 2.21 does it.
///
/// Only a word that begins with a quote is a quoted one, and a backslash means something only there;
/// a word ends with its closing quote, whatever follows. A `#` where a word could begin ends the
/// line; elsewhere it is a character like others.
struct NewsboatWords {
  /// Each of them fit to be shown.
  private(set) var words: [String] = []
  /// Whether the last word's closing quote is missing.
  private(set) var hasOpenQuote = false

  init(_ line: Substring) {
    let bytes = Array(line.utf8)
    var position = 0
    while let start = bytes[position...].firstIndex(where: { !Self.isBlank($0) }) {
      if bytes[start] == UInt8(ascii: "#") { return }
      let word: [UInt8]
      if bytes[start] == UInt8(ascii: "\"") {
        (word, position) = quoted(bytes, from: start + 1)
      } else {
        position = bytes[start...].firstIndex(where: Self.isBlank) ?? bytes.endIndex
        word = Array(bytes[start..<position])
      }
      words.append(SafeText.line(String(decoding: word, as: UTF8.self)))
    }
  }

  private mutating func quoted(
    _ bytes: [UInt8], from start: Int
  ) -> (word: [UInt8], end: Int) {
    var word: [UInt8] = []
    var position = start
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return (word, position)
      case UInt8(ascii: "\\"):
        guard position < bytes.count else { break }
        word += Self.unescaped(bytes[position])
        position += 1
      default: word.append(byte)
      }
    }
    hasOpenQuote = true
    return (word, position)
  }

  private static func unescaped(_ byte: UInt8) -> [UInt8] {
    switch byte {
    case UInt8(ascii: "n"): [0x0A]
    case UInt8(ascii: "r"): [0x0D]
    case UInt8(ascii: "t"): [0x09]
    // Its backslash stays: newsboat takes it away only from the lines of its other files.
    case UInt8(ascii: "`"): [UInt8(ascii: "\\"), byte]
    default: [byte]
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }
}

/// The first quotation mark or bracket of a TOML text that nothing closes
/// (https://toml.io/en/v1.0.0): what most often makes of a file no TOML at all.
struct UnclosedSign: Hashable {
  /// The line where it stands, from 1 on.
  let line: Int
  /// `"`, `'''`, `[`.
  let sign: String

  /// What it is, and what to do.
  var sentence: String {
    switch sign {
    case "[": "the [ is not closed: put a ] behind what belongs into it"
    case "{": "the { is not closed: put a } behind what belongs into it"
    default: "the \(sign) is not closed: put another \(sign) behind the text"
    }
  }

  /// `nil` where all are closed.
  init?(in text: String) {
    guard let found = Search(bytes: Array(text.utf8)).found() else { return nil }
    self = found
  }

  private init(line: Int, sign: String) {
    self.line = line
    self.sign = sign
  }

  private struct Search {
    let bytes: [UInt8]
    private var place = 0
    private var line = 1
    private var brackets: [(sign: UInt8, line: Int, isHeader: Bool)] = []
    private var isLineEmpty = true

    init(bytes: [UInt8]) { self.bytes = bytes }

    func found() -> UnclosedSign? {
      var search = self
      return search.walk()
    }

    private mutating func walk() -> UnclosedSign? {
      while place < bytes.count {
        let byte = bytes[place]
        switch byte {
        case UInt8(ascii: "\n"):
          if let last = brackets.last, last.isHeader { return Self.unclosed(last) }
          line += 1
          isLineEmpty = true
        case UInt8(ascii: "#"):
          while place + 1 < bytes.count, bytes[place + 1] != UInt8(ascii: "\n") { place += 1 }
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
          if let unclosed = skipText(quote: byte) { return unclosed }
        case UInt8(ascii: "["), UInt8(ascii: "{"):
          let isHeader = brackets.isEmpty ? isLineEmpty : brackets.last?.isHeader ?? false
          brackets.append((byte, line, isHeader))
        case UInt8(ascii: "]"), UInt8(ascii: "}"): _ = brackets.popLast()
        case UInt8(ascii: "="):
          // A list holds no keys: this one has run into the next line.
          if let last = brackets.last, last.sign == UInt8(ascii: "[") {
            return Self.unclosed(last)
          }
        default: break
        }
        if byte > 0x20 { isLineEmpty = false }
        place += 1
      }
      return brackets.first.map(Self.unclosed)
    }

    private static func unclosed(
      _ bracket: (sign: UInt8, line: Int, isHeader: Bool)
    ) -> UnclosedSign {
      UnclosedSign(line: bracket.line, sign: bracket.sign == UInt8(ascii: "[") ? "[" : "{")
    }

    /// Goes to the last quotation mark of a text.
    private mutating func skipText(quote: UInt8) -> UnclosedSign? {
      let isLong = bytes[place...].prefix(3).elementsEqual([quote, quote, quote])
      let length = isLong ? 3 : 1
      let start = line
      let sign = String(repeating: quote == UInt8(ascii: "'") ? "'" : "\"", count: length)
      place += length
      while place < bytes.count {
        let byte = bytes[place]
        if byte == UInt8(ascii: "\n") {
          guard isLong else { break }
          line += 1
        } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
          place += 1
          if place < bytes.count, bytes[place] == UInt8(ascii: "\n") { line += 1 }
        } else if byte == quote,
          !isLong || bytes[place...].prefix(3).elementsEqual([quote, quote, quote])
        {
          place += length - 1
          return nil
        }
        place += 1
      }
      return UnclosedSign(line: start, sign: sign)
    }
  }
}

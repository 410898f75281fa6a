/// Keeps cmark away from input that nobody wrote to be read.
enum MarkdownLimits {
  private static let mostBytes = 8_000_000
  private static let longestLine = 200_000
  private static let mostMarks = 32
  /// cmark completes each row of a table to the columns of its head.
  private static let mostCells = 1_000_000

  /// Whether the text is so large, or has so long a line or so large a table, that it is read as
  /// plain text instead.
  static func isTooWild(_ text: String) -> Bool {
    guard text.utf8.count > 20_000 else { return false }
    guard text.utf8.count <= mostBytes else { return true }
    var columns = 0
    var cells = 0
    for line in text.linesOfText {
      let length = line.utf8.count
      if length > longestLine { return true }
      if length < 2, line.trimmedSlice.isEmpty { columns = 0 }
      columns = max(columns, rulesOfTable(line))
      cells += columns
      if cells > mostCells { return true }
    }
    return false
  }

  /// The columns that a line such as `|---|:--|` gives a table; 0 for other lines.
  private static func rulesOfTable(_ line: Substring) -> Int {
    guard let first = line.utf8.first, [0x7C, 0x2D, 0x3A, 0x20].contains(first) else { return 0 }
    var bars = 0
    for byte in line.utf8 {
      switch byte {
      case 0x7C: bars += 1
      case 0x2D, 0x3A, 0x20, 0x09, 0x0D: break
      default: return 0
      }
    }
    return bars
  }

  /// The text with at most 32 quote and list marks at the beginning of a line: cmark needs time that
  /// grows with the square of the depth.
  static func tamed(_ text: String) -> String {
    var bytes: [UInt8] = []
    var marks = 0
    var isStart = true
    var isChanged = false
    var copy = text
    copy.withUTF8 { buffer in
      for (index, byte) in buffer.enumerated() {
        if byte == 0x0A {
          isStart = true
          marks = 0
        } else if isStart, byte == 0x3E || byte == 0x2D || byte == 0x2A || byte == 0x2B {
          marks += 1
        } else if isStart, byte != 0x20, byte != 0x09 {
          isStart = false
        }
        guard isStart, marks > mostMarks, byte != 0x0A else {
          if isChanged { bytes.append(byte) }
          continue
        }
        if !isChanged {
          bytes.reserveCapacity(buffer.count)
          bytes.append(contentsOf: buffer[..<index])
          isChanged = true
        }
      }
    }
    return isChanged ? String(decoding: bytes, as: UTF8.self) : text
  }
}

/// Keeps cmark away from input that nobody wrote to be read.
enum MarkdownLimits {
  private static let mostBytes = 8_000_000
  private static let longestLine = 200_000
  private static let mostMarks = 32

  /// Whether the text is so large, or has so long a line, that it is read as plain text instead.
  static func isTooWild(_ text: String) -> Bool {
    guard text.utf8.count > longestLine else { return false }
    guard text.utf8.count <= mostBytes else { return true }
    var length = 0
    for byte in text.utf8 {
      length = byte == 0x0A ? 0 : length + 1
      if length > longestLine { return true }
    }
    return false
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

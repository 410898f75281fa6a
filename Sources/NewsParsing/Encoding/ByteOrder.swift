/// Byte order marks, and UTF-16 that lacks one.
enum ByteOrder {
  /// The character set that a mark names, and the length of the mark.
  static func mark(_ bytes: [UInt8]) -> (CharacterSet, Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return (.utf32LE, 4) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (.utf32BE, 4) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LE, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BE, 2) }
    return nil
  }

  /// UTF-16 without a mark: every text has blanks or line ends, whose other byte is zero and stands
  /// always on the same side.
  static func wide(_ bytes: [UInt8]) -> CharacterSet? {
    let head = bytes.prefix(2048)
    guard head.count >= 8, head.contains(0) else { return nil }
    var even = 0
    var odd = 0
    for index in head.indices where head[index] == 0 {
      if index % 2 == 0 { even += 1 } else { odd += 1 }
    }
    // ASCII with a stray NUL is no UTF-16, of which every other byte would be one.
    if (even + odd) * 3 < head.count, head.allSatisfy({ $0 < 0x80 }) { return nil }
    let enough = max(1, head.count / 40)
    if odd >= enough, even == 0, isText(head, high: 1) { return .utf16LE }
    if even >= enough, odd == 0, isText(head, high: 0) { return .utf16BE }
    return nil
  }

  /// Whether nearly all units are letters and marks of few blocks, as in text.
  private static func isText(_ bytes: ArraySlice<UInt8>, high: Int) -> Bool {
    var blocks = [Int](repeating: 0, count: 256)
    let units = bytes.count / 2
    for unit in 0..<units {
      let first = bytes[unit * 2 + high]
      let second = bytes[unit * 2 + 1 - high]
      if first == 0, second < 0x20, !(0x09...0x0D).contains(second) { return false }
      // All the Chinese blocks count as one.
      blocks[(0x4E...0x9F).contains(first) || (0xAC...0xD7).contains(first) ? 0x4E : Int(first)] +=
        1
    }
    let most = blocks.sorted(by: >).prefix(3).reduce(0, +)
    return most * 10 >= units * 9
  }
}

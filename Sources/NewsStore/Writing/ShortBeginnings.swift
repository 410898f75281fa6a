/// The beginnings of words, of one and two letters, as words of their own in the index.
///
/// Whoever types `k` wants the newest articles with a word that begins so. FTS5 would gather all
/// words with a `k` first, seconds of work in a large library; its own prefix indexes answer at once
/// but keep every occurrence of every word twice more, as much again as all else. Each beginning once
/// an article takes a seventh of that.
enum ShortBeginnings {
  /// Stands before a beginning; no word has it, because it separates words.
  static let mark = "·"
  /// Longer beginnings are few enough to be gathered.
  static let greatestLength = 2

  /// A folded text with the beginnings of its words behind it.
  static func appended(to folded: String) -> String {
    guard !folded.isEmpty else { return folded }
    var text = folded
    var seen: Set<UInt64> = []
    text.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != 0x20 { end += 1 }
        collect(bytes, start, end, &seen)
        start = end + 1
      }
    }
    for beginning in seen.sorted() { append(beginning, to: &text) }
    return text
  }

  /// A beginning has four bytes at most, and so is a number.
  private static func collect(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ seen: inout Set<UInt64>
  ) {
    var key: UInt64 = 0
    var place = start
    for _ in 0..<greatestLength where place < end {
      let length = scalarLength(bytes[place])
      // Characters of three bytes and more may be words already, as in Chinese.
      guard length < 3, place + length <= end else { return }
      for offset in 0..<length { key = key << 8 | UInt64(bytes[place + offset]) }
      place += length
      seen.insert(key)
    }
  }

  private static func scalarLength(_ byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  private static func append(_ beginning: UInt64, to text: inout String) {
    let bytes = (0..<8).reversed().map { UInt8(truncatingIfNeeded: beginning >> (8 * UInt64($0))) }
      .drop { $0 == 0 }
    text += " " + mark + String(decoding: bytes, as: UTF8.self)
  }
}

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
    var seen = Seen()
    text.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != 0x20 { end += 1 }
        seen.collect(UnsafeBufferPointer(rebasing: bytes[start..<end]))
        start = end + 1
      }
    }
    return text + String(decoding: seen.marked, as: UTF8.self)
  }

  /// The beginnings of a text, each once.
  private struct Seen {
    /// A bit for each two letters of ASCII, as nearly all are; one letter has no second.
    private var bits = [UInt64](repeating: 0, count: 1 << 14 / 64)
    private var others: Set<UInt32> = []
    /// Those that came last, each in its slot: a set would hash the beginning of every word.
    private var recent: [UInt32] = []

    mutating func collect(_ word: UnsafeBufferPointer<UInt8>) {
      guard let first = word.first else { return }
      if first < 0x80 {
        insert(first, 0)
        guard word.count > 1 else { return }
        if word[1] < 0x80 { return insert(first, word[1]) }
      }
      collectOthers(word)
    }

    private mutating func insert(_ first: UInt8, _ second: UInt8) {
      let place = Int(first) << 7 | Int(second)
      bits[place >> 6] |= 1 << UInt64(place & 63)
    }

    /// A beginning has four bytes at most, and so is a number.
    private mutating func collectOthers(_ word: UnsafeBufferPointer<UInt8>) {
      var key: UInt32 = 0
      var place = 0
      for _ in 0..<greatestLength where place < word.count {
        let length = word[place] < 0x80 ? 1 : word[place] < 0xE0 ? 2 : 3
        // Characters of three bytes and more may be words already, as in Chinese.
        guard length < 3, place + length <= word.count else { return }
        for offset in 0..<length { key = key << 8 | UInt32(word[place + offset]) }
        place += length
        if key >= 0x80 { insertOther(key) }
      }
    }

    private mutating func insertOther(_ key: UInt32) {
      if recent.isEmpty { recent = [UInt32](repeating: 0, count: 256) }
      let slot = Int((key &* 0x9E37_79B1) >> 24)
      guard recent[slot] != key else { return }
      recent[slot] = key
      others.insert(key)
    }

    /// All of them, each with a space and the mark before it.
    var marked: [UInt8] {
      var bytes: [UInt8] = []
      bytes.reserveCapacity(1_024)
      for place in bits.indices {
        var rest = bits[place]
        while rest != 0 {
          let letters = UInt32(place << 6 | rest.trailingZeroBitCount)
          rest &= rest - 1
          let (first, second) = (letters >> 7, letters & 0x7F)
          Self.append(second == 0 ? first : first << 8 | second, to: &bytes)
        }
      }
      for beginning in others.sorted() { Self.append(beginning, to: &bytes) }
      return bytes
    }

    private static func append(_ beginning: UInt32, to bytes: inout [UInt8]) {
      bytes.append(0x20)
      for byte in mark.utf8 { bytes.append(byte) }
      if beginning < 0x80 { return bytes.append(UInt8(truncatingIfNeeded: beginning)) }
      for shift: UInt32 in stride(from: 24, through: 0, by: -8) where beginning >> shift != 0 {
        bytes.append(UInt8(truncatingIfNeeded: beginning >> shift))
      }
    }
  }
}

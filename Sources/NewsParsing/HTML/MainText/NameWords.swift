/// Cuts the names that authors of pages give to elements into words: `relatedPosts` and
/// `related-posts__list` are `related`, `posts`, `list`.
enum NameWords {
  private static let longest = 200

  /// The words in lower case, in order.
  static func cut(_ name: some StringProtocol) -> [String] {
    let bytes = Array(name.utf8.prefix(longest))
    var words: [String] = []
    var start = 0
    while start < bytes.count {
      guard isLetter(bytes[start]) else {
        start += 1
        continue
      }
      var end = start + 1
      while end < bytes.count, isLetter(bytes[end]) { end += 1 }
      append(bytes, start..<end, to: &words)
      start = end
    }
    return words
  }

  private static func append(_ bytes: [UInt8], _ part: Range<Int>, to words: inout [String]) {
    let isCut = part.dropFirst().contains { bytes[$0] <= 0x5A && bytes[$0 - 1] >= 0x61 }
    guard isCut else {
      words.append(String(decoding: bytes[part].lazy.map { $0 | 0x20 }, as: UTF8.self))
      return
    }
    var cuts = [part.lowerBound]
    for place in part.dropFirst() where bytes[place] <= 0x5A && bytes[place - 1] >= 0x61 {
      cuts.append(place)
    }
    cuts.append(part.upperBound)
    let lengths = zip(cuts.dropFirst(), cuts).map { $0 - $1 }
    // `hJpRRP` is no word but what a tool made up.
    let isMadeUp = lengths.count > 1 && (lengths[0] < 3 || lengths.contains { $0 < 2 })
    let ends = isMadeUp ? [part.lowerBound, part.upperBound] : cuts
    for (start, end) in zip(ends, ends.dropFirst()) {
      words.append(String(decoding: bytes[start..<end].lazy.map { $0 | 0x20 }, as: UTF8.self))
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}

/// Cuts the names that authors of pages give to elements into words: `relatedPosts` and
/// `related-posts__list` are `related`, `posts`, `list`.
enum NameWords {
  private static let longest = 200

  /// The words in lower case, in order.
  static func cut(_ name: some StringProtocol) -> [String] {
    var words: [String] = []
    for part in name.utf8.prefix(longest).split(whereSeparator: { !isLetter($0) }) {
      let pieces = atCapitals(Array(part))
      // `hJpRRP` is no word but what a tool made up.
      let isMadeUp = pieces.count > 1 && (pieces[0].count < 3 || pieces.contains { $0.count < 2 })
      let kept = isMadeUp ? [pieces.flatMap { $0 }] : pieces
      for piece in kept { words.append(String(decoding: piece.map { $0 | 0x20 }, as: UTF8.self)) }
    }
    return words
  }

  private static func atCapitals(_ bytes: [UInt8]) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    var piece: [UInt8] = []
    for byte in bytes {
      if byte <= 0x5A, let last = piece.last, last >= 0x61 {
        pieces.append(piece)
        piece = []
      }
      piece.append(byte)
    }
    return pieces + [piece]
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}

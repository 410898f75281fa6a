/// Looks for many phrases in one pass: where two bytes of a text begin none of them, that is all
/// there is to ask.
struct PhraseSearch: Sendable {
  private static let pairs = 1 << 16
  /// The phrases by their first two bytes.
  private let phrases: [UInt16: [[UInt8]]]
  /// One bit for each pair of bytes that begins a phrase.
  private let beginnings: [UInt64]

  /// - Parameter phrases: In lower case, of two bytes at least.
  init(_ phrases: [String]) {
    let all = phrases.map { Array($0.utf8) }.filter { $0.count >= 2 }
    self.phrases = Dictionary(grouping: all) { Self.pair($0[0], $0[1]) }
    var bits = [UInt64](repeating: 0, count: Self.pairs / 64)
    for pair in self.phrases.keys { bits[Int(pair >> 6)] |= 1 << UInt64(pair & 63) }
    beginnings = bits
  }

  /// Whether a line, in lower case, has one of them.
  func isFound(in line: [UInt8]) -> Bool {
    line.withUnsafeBufferPointer { bytes in
      guard bytes.count > 1 else { return false }
      for at in 0..<(bytes.count - 1) {
        let pair = Self.pair(bytes[at], bytes[at + 1])
        guard beginnings[Int(pair >> 6)] & (1 << UInt64(pair & 63)) != 0 else { continue }
        let rest = bytes[at...]
        if phrases[pair]?.contains(where: { rest.starts(with: $0) }) ?? false { return true }
      }
      return false
    }
  }

  private static func pair(_ first: UInt8, _ second: UInt8) -> UInt16 {
    UInt16(first) << 8 | UInt16(second)
  }
}

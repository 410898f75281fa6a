/// A path of a rule for robots, in which `*` stands for anything and a `$` at the end for the end.
struct RobotsPattern: Hashable, Sendable {
  private let pieces: [[UInt8]]
  private let isAnchored: Bool
  /// Bytes as written: of two rules that fit, the longer one counts.
  let length: Int

  init(_ text: String) {
    var words = text.utf8.prefix(1_024)
    length = words.count
    isAnchored = words.last == UInt8(ascii: "$")
    if isAnchored { words.removeLast() }
    let pieces = words.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
    self.pieces = pieces.map { Self.plain($0) }
  }

  /// Bytes in one of the spellings that mean the same: what is written as `%7E` stands for itself,
  /// but a slash that was written so is no slash of the path.
  static func plain(_ text: some Sequence<UInt8>) -> [UInt8] {
    let bytes = Array(text)
    var plain: [UInt8] = []
    var place = 0
    while place < bytes.count {
      let isEscape = bytes[place] == UInt8(ascii: "%") && place + 2 < bytes.count
      if isEscape, let high = digit(bytes[place + 1]), let low = digit(bytes[place + 2]),
        high << 4 | low != UInt8(ascii: "/")
      {
        plain.append(high << 4 | low)
        place += 3
      } else {
        plain.append(bytes[place])
        place += 1
      }
    }
    return plain
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    Character(UnicodeScalar(byte)).hexDigitValue.map { UInt8($0) }
  }

  /// Whether a path, made plain, begins so. Pieces are taken where they first occur, so that no
  /// pattern makes it try again and again.
  func fits(_ path: [UInt8]) -> Bool {
    guard let first = pieces.first, path.starts(with: first) else { return false }
    var place = first.count
    for (number, piece) in pieces.enumerated().dropFirst() {
      if number == pieces.count - 1, isAnchored {
        return path.count - place >= piece.count && path.suffix(piece.count).elementsEqual(piece)
      }
      guard let found = Self.position(of: piece, in: path, from: place) else { return false }
      place = found + piece.count
    }
    return !isAnchored || place == path.count
  }

  private static func position(of piece: [UInt8], in path: [UInt8], from start: Int) -> Int? {
    guard !piece.isEmpty else { return start }
    guard path.count - start >= piece.count else { return nil }
    return (start...(path.count - piece.count)).first { path[$0...].starts(with: piece) }
  }
}

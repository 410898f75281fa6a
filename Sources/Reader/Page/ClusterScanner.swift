import Terminal

/// Walks a text cluster by cluster and tells of each how long, how wide and of which class it is.
///
/// Characters that take no part in clusters, which nearly all do not, are read from the bytes.
struct ClusterScanner {
  struct Cluster {
    /// Where it begins, in UTF-8 bytes.
    var start: Int
    var end: Int
    var width: Int
    /// Its first scalar.
    var scalar: UInt32
    var breakClass: BreakClass { .of(scalar) }
  }

  private let text: String
  private let bytes: [UInt8]
  private(set) var position = 0

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  /// Whether a blank or the end of the text comes next.
  var isBeforeBlank: Bool {
    guard position < bytes.count else { return true }
    return bytes[position] == 0x20 || bytes[position] == 0x0A
  }

  mutating func next() -> Cluster? {
    guard position < bytes.count else { return nil }
    let start = position
    let (scalar, length) = scalar(at: start)
    if let width = Self.plainWidth(scalar), isPlainOrEnd(at: start + length) {
      position = start + length
      return Cluster(start: start, end: position, width: width, scalar: scalar)
    }
    let index = text.utf8.index(text.startIndex, offsetBy: start)
    let character = text[index]
    position = start + max(1, character.utf8.count)
    return Cluster(
      start: start, end: position, width: CellWidth.of(character), scalar: scalar)
  }

  private func isPlainOrEnd(at place: Int) -> Bool {
    guard place < bytes.count else { return true }
    return Self.plainWidth(scalar(at: place).value) != nil
  }

  /// The width of characters that never join with such as stand beside them.
  @inline(__always)
  private static func plainWidth(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x20...0x7E, 0xC0...0x2AF, 0x370...0x482, 0x48A...0x52F: 1
    case 0x0A: 0
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x3001...0x3029, 0x4E00...0x9FFF, 0xAC00...0xD7A3: 2
    default: nil
    }
  }

  /// A scalar of well-formed UTF-8, as a string's always is.
  private func scalar(at place: Int) -> (value: UInt32, length: Int) {
    let first = bytes[place]
    if first < 0x80 { return (UInt32(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for following in bytes[min(place + 1, bytes.count)..<min(place + length, bytes.count)] {
      value = value << 6 | UInt32(following & 0x3F)
    }
    return (value, length)
  }
}

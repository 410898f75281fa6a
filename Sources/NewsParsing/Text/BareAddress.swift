/// Finds web addresses that stand in plain text, as people type them.
enum BareAddress {
  /// Where addresses stand, from left to right, without the punctuation of the sentence around them.
  static func ranges(in text: String) -> [Range<String.Index>] {
    var text = text
    text.makeContiguousUTF8()
    var ranges: [Range<String.Index>] = []
    let bytes = text.utf8
    var place = bytes.startIndex
    var before: UInt8 = 0x20
    while place < bytes.endIndex {
      let byte = bytes[place]
      if byte | 0x20 == UInt8(ascii: "h"), !isWord(before), let end = end(of: bytes[place...]) {
        if LinkTarget.address(String(text[place..<end]), base: nil) != nil {
          ranges.append(place..<end)
        }
        // What begins like an address and is none is not looked through once more.
        before = 0x20
        place = end
      } else {
        before = byte
        place = bytes.index(after: place)
      }
    }
    return ranges
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// Where the address ends that some bytes begin with; `nil` if they begin with none.
  private static func end(of bytes: Substring.UTF8View) -> String.Index? {
    let scheme = bytes.prefix(8).map { $0 | 0x20 }
    guard scheme.starts(with: "https://".utf8) || scheme.starts(with: "http://".utf8) else {
      return nil
    }
    var end = bytes.startIndex
    var last: UInt8 = 0
    var depth = 0
    // What stands behind the last sign that can end an address.
    var good: String.Index?
    while end < bytes.endIndex {
      let byte = bytes[end]
      guard byte > 0x20, !stops.contains(byte), !isForeignStop(bytes[end...]) else { break }
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") {
        guard depth > 0 else { break }
        depth -= 1
      }
      last = byte
      end = bytes.index(after: end)
      if !tails.contains(last) { good = end }
    }
    return good
  }

  private static let stops = Set("<>\"`{}|\\^[]".utf8)
  private static let tails = Set(".,;:!?'*(".utf8)

  /// A no-break space, a blank or a sign of punctuation beyond ASCII.
  private static func isForeignStop(_ bytes: Substring.UTF8View) -> Bool {
    guard let first = bytes.first, first > 0x7F, let second = bytes.dropFirst().first else {
      return false
    }
    switch (first, second) {
    case (0xC2, 0xA0), (0xC2, 0xAB), (0xC2, 0xBB), (0xE2, 0x80), (0xE3, 0x80), (0xEF, 0xBC):
      return true
    default: return false
    }
  }
}

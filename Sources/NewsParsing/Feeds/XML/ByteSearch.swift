import Glibc

extension UnsafeBufferPointer<UInt8> {
  /// Where a byte stands next.
  func position(of byte: UInt8, from start: Int) -> Int? {
    guard start < count, let base = baseAddress,
      let found = memchr(base + start, Int32(byte), count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Where a short text stands next.
  func position(of text: String, from start: Int) -> Int? {
    guard let first = text.utf8.first else { return nil }
    var at = start
    while let found = position(of: first, from: at) {
      if hasText(text, at: found) { return found }
      at = found + 1
    }
    return nil
  }

  /// Whether a text stands at a place.
  func hasText(_ text: String, at start: Int) -> Bool {
    guard start + text.utf8.count <= count else { return false }
    return self[start..<(start + text.utf8.count)].elementsEqual(text.utf8)
  }

  /// Whether a text in lower case stands somewhere in a range, in any letter case.
  func hasTextIgnoringCase(_ text: String, in range: Range<Int>) -> Bool {
    let last = range.upperBound - text.utf8.count
    guard range.lowerBound <= last else { return false }
    return (range.lowerBound...last).contains { start in
      zip(self[start...], text.utf8).allSatisfy { $0 &- 0x41 < 26 ? $0 | 0x20 == $1 : $0 == $1 }
    }
  }
}

import CGumbo

/// An attribute of an element, its references resolved.
struct MarkupAttribute {
  let name: UnsafeBufferPointer<UInt8>
  let value: UnsafeBufferPointer<UInt8>
}

/// The bytes of simple markup from left to right: words, names, attributes.
///
/// Each answer is `nil` where HTML5's tokenizer might see something else than what is written.
struct MarkupBytes {
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private var at = 0

  init(_ bytes: UnsafeMutableBufferPointer<UInt8>) { self.bytes = bytes }

  /// The byte that is read next.
  var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  mutating func skip(_ count: Int) { at += count }

  /// Whether there was any.
  @discardableResult
  mutating func skipSpace() -> Bool {
    let start = at
    while at < bytes.count, Self.isSpace(bytes[at]) { at += 1 }
    return at > start
  }

  /// The text up to the next tag or the end.
  mutating func words() -> UnsafeBufferPointer<UInt8>? {
    resolved(upTo: UInt8(ascii: "<"), inAttribute: false)
  }

  /// The element of a tag, behind its `<` or `</`.
  mutating func tagName() -> GumboTag? {
    let start = at
    while at < bytes.count, Self.isLetter(bytes[at]) || at > start && Self.isDigit(bytes[at]) {
      at += 1
    }
    guard at > start, let end = next, let base = bytes.baseAddress,
      Self.isSpace(end) || end == UInt8(ascii: ">") || end == UInt8(ascii: "/")
    else { return nil }
    let length = at - start
    return (base + start).withMemoryRebound(to: CChar.self, capacity: length) {
      gumbo_tagn_enum($0, UInt32(truncatingIfNeeded: length))
    }
  }

  /// A name in lower case with a value in quotation marks.
  mutating func attribute() -> MarkupAttribute? {
    let start = at
    while at < bytes.count, Self.isOfName(bytes[at]) { at += 1 }
    guard at > start, next == UInt8(ascii: "=") else { return nil }
    let name = UnsafeBufferPointer(rebasing: bytes[start..<at])
    at += 1
    guard let quote = next, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return nil
    }
    at += 1
    guard let value = resolved(upTo: quote, inAttribute: true), next == quote else { return nil }
    at += 1
    return MarkupAttribute(name: name, value: value)
  }

  /// What stands up to a byte or the end, its references resolved in place: each is longer than
  /// what it stands for.
  private mutating func resolved(
    upTo stop: UInt8, inAttribute: Bool
  ) -> UnsafeBufferPointer<UInt8>? {
    let start = at
    var end = at
    while at < bytes.count, bytes[at] != stop {
      let byte = bytes[at]
      if byte == UInt8(ascii: "&"), !isPlainAmpersand(inAttribute: inAttribute) {
        guard resolveReference(to: &end) else { return nil }
        continue
      }
      guard isCertain(byte), !inAttribute || byte >= 0x20 && byte != UInt8(ascii: "<") else {
        return nil
      }
      if end < at { bytes[end] = byte }
      end += 1
      at += 1
    }
    return UnsafeBufferPointer(rebasing: bytes[start..<end])
  }

  private mutating func resolveReference(to end: inout Int) -> Bool {
    let rest = UnsafeBufferPointer(rebasing: bytes[at...])
    guard let (scalar, length) = CharacterReference.read(rest),
      rest[length - 1] == UInt8(ascii: ";"), Self.isCertain(scalar),
      let encoded = UTF8.encode(scalar), encoded.count <= length
    else { return false }
    for byte in encoded {
      bytes[end] = byte
      end += 1
    }
    at += length
    return true
  }

  /// Whether an ampersand is only itself: before white space, and in addresses such as `?a=1&b=2`.
  private func isPlainAmpersand(inAttribute: Bool) -> Bool {
    var place = at + 1
    if place < bytes.count, Self.isSpace(bytes[place]) { return true }
    guard inAttribute else { return false }
    while place < bytes.count, Self.isLetter(bytes[place]) || Self.isDigit(bytes[place]) {
      place += 1
    }
    return place > at + 1 && place < bytes.count && bytes[place] == UInt8(ascii: "=")
  }

  /// Whether the tokenizer keeps a byte of UTF-8 as it is; control characters and those that are no
  /// characters it replaces.
  private func isCertain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20..<0x7F, 0x09, 0x0A, 0x80..<0xC2, 0xC3..<0xEF: true
    case 0xC2: at + 1 < bytes.count && bytes[at + 1] >= 0xA0
    // Among others the byte order mark and the replacement character.
    case 0xEF:
      at + 1 < bytes.count && bytes[at + 1] != 0xB7 && bytes[at + 1] != 0xBB
        && bytes[at + 1] != 0xBF
    case 0xF0...: at + 3 < bytes.count && (bytes[at + 2] != 0xBF || bytes[at + 3] < 0xBE)
    default: false
    }
  }

  private static func isCertain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // HTML 4 gives two brackets other characters than HTML 5.
    case 0x2329, 0x232A, 0xFDD0...0xFDEF, 0xFEFF, 0xFFFD: false
    case 0x20..<0x7F, 0xA0...: scalar.value & 0xFFFE != 0xFFFE
    default: false
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func isOfName(_ byte: UInt8) -> Bool {
    byte &- 0x61 < 26 || isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: ":")
  }
}

/// Reads characters outside ASCII from the bytes of a text (RFC 3629), without an index of `String`.
package enum WideScalar {
  /// The character at a place whose byte is none of ASCII, and its length in bytes.
  ///
  /// What is no UTF-8 counts as a space.
  package static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> (scalar: Unicode.Scalar, length: Int) {
    let first = UInt32(bytes[place])
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard first >= 0xC0, place + length <= bytes.count else { return (" ", 1) }
    var value = first & (0xFF >> UInt32(length + 1))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[place + offset] & 0x3F) }
    return Unicode.Scalar(value).map { ($0, length) } ?? (" ", length)
  }
}

import CLibXML2

/// The references of XML and HTML: `&amp;`, `&nbsp;`, `&#8217;`, `&#x2019;`.
enum CharacterReference {
  /// No name of HTML 4 is longer.
  private static let longestName = 10

  /// What a reference at the beginning of some bytes stands for, and how many bytes it takes.
  ///
  /// Numbers may lack their semicolon, and those of the C1 controls mean windows-1252, as browsers
  /// read them (HTML Standard, 13.2.5.80).
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> (Unicode.Scalar, Int)? {
    guard bytes.count >= 3, bytes[0] == UInt8(ascii: "&") else { return nil }
    return bytes[1] == UInt8(ascii: "#") ? number(bytes) : name(bytes)
  }

  /// Appends text with its references resolved; what is none stays as it is.
  static func appendResolved(_ bytes: UnsafeBufferPointer<UInt8>, to buffer: ByteBuffer) {
    var copied = 0
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "&"),
        let (scalar, length) = read(UnsafeBufferPointer(rebasing: bytes[index...]))
      else {
        index += 1
        continue
      }
      buffer.append(UnsafeBufferPointer(rebasing: bytes[copied..<index]))
      buffer.append(scalar)
      index += length
      copied = index
    }
    buffer.append(UnsafeBufferPointer(rebasing: bytes[copied...]))
  }

  private static func number(_ bytes: UnsafeBufferPointer<UInt8>) -> (Unicode.Scalar, Int)? {
    let isHex = bytes[2] | 0x20 == UInt8(ascii: "x")
    var index = isHex ? 3 : 2
    let start = index
    var value: UInt32 = 0
    while index < bytes.count, let digit = digit(bytes[index], isHex: isHex) {
      value = min(value * (isHex ? 16 : 10) + digit, 0x110000)
      index += 1
    }
    guard index > start else { return nil }
    if index < bytes.count, bytes[index] == UInt8(ascii: ";") { index += 1 }
    if (0x80..<0xA0).contains(value) { value = windows1252[Int(value) - 0x80] }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", index)
  }

  private static func digit(_ byte: UInt8, isHex: Bool) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - 0x30)
    case UInt8(ascii: "a")...UInt8(ascii: "f") where isHex: UInt32(byte - 0x57)
    case UInt8(ascii: "A")...UInt8(ascii: "F") where isHex: UInt32(byte - 0x37)
    default: nil
    }
  }

  private static func name(_ bytes: UnsafeBufferPointer<UInt8>) -> (Unicode.Scalar, Int)? {
    var name: [UInt8] = []
    for byte in bytes.dropFirst().prefix(longestName) {
      if byte == UInt8(ascii: ";") {
        name.append(0)
        guard let scalar = scalar(named: name) else { return nil }
        return (scalar, name.count + 1)
      }
      guard (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 else { return nil }
      name.append(byte)
    }
    return nil
  }

  private static func scalar(named name: [UInt8]) -> Unicode.Scalar? {
    if name.elementsEqual("apos\0".utf8) { return "'" }
    let value = name.withUnsafeBytes {
      xml_door_entity($0.assumingMemoryBound(to: CChar.self).baseAddress)
    }
    return value == 0 ? nil : Unicode.Scalar(value)
  }

  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039,
    0x152, 0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC,
    0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
  ]
}

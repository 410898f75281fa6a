/// Turns the bytes of a file into text.
public enum TextDecoder {
  /// What was read, and how.
  public struct Decoded: Hashable, Sendable {
    /// The text, without a byte order mark.
    public let text: String
    /// The encoding's name as the WHATWG Encoding Standard writes it, in lower case: `windows-1252`.
    public let encoding: String
    /// Whether some bytes made no sense and became U+FFFD.
    public let hadErrors: Bool
  }

  /// The text of a file.
  ///
  /// In this order: a byte order mark, UTF-16 without one, text that is UTF-8, the declared
  /// character set, UTF-8 with a few broken bytes, and the likeliest of the others.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - declared: The character set that a server names, in any spelling; without one, that of the
  ///     document's own `<meta charset>` or `<?xml encoding?>`.
  public static func decode(_ bytes: [UInt8], declared: String? = nil) -> Decoded {
    if let (set, length) = ByteOrder.mark(bytes) { return decoded(bytes.dropFirst(length), set) }
    let named = (declared ?? DeclaredCharacterSet.label(in: bytes)).flatMap(CharacterSet.named)
    if let set = ByteOrder.wide(bytes) { return decoded(bytes[...], set) }
    if named?.name != "iso-2022-jp", let text = String(validating: bytes, as: UTF8.self) {
      let isASCII = named != nil && named != .utf8 && text.utf8.allSatisfy { $0 < 0x80 }
      let name = isASCII ? named?.name : nil
      return Decoded(text: text, encoding: name ?? CharacterSet.utf8.name, hadErrors: false)
    }
    if let named, named != .utf8, !named.name.hasPrefix("utf-16"),
      let (text, errors) = Iconv.text(bytes[...], from: named), errors <= bytes.count / 200
    {
      return Decoded(text: text, encoding: named.name, hadErrors: errors > 0)
    }
    if isMostlyUTF8(bytes) {
      let text = String(decoding: bytes, as: UTF8.self)
      return Decoded(text: text, encoding: CharacterSet.utf8.name, hadErrors: true)
    }
    return decoded(bytes[...], EncodingGuess.characterSet(of: bytes))
  }

  /// The name of the encoding of bytes that are UTF-8 without a mark before it, so that they can be
  /// read where they lie; `nil` for all others, which `decode` turns into such.
  static func encodingInPlace(_ bytes: [UInt8], declared: String?) -> String? {
    guard ByteOrder.mark(bytes) == nil, ByteOrder.wide(bytes) == nil,
      let text = try? UTF8Span(validating: bytes.span)
    else { return nil }
    let label = declared ?? DeclaredCharacterSet.label(in: bytes)
    guard let named = label.flatMap(CharacterSet.named), named != .utf8 else {
      return CharacterSet.utf8.name
    }
    guard named.name != "iso-2022-jp" else { return nil }
    return text.isKnownASCII ? named.name : CharacterSet.utf8.name
  }

  private static func decoded(_ bytes: ArraySlice<UInt8>, _ set: CharacterSet) -> Decoded {
    guard set != .utf8, let (text, errors) = Iconv.text(bytes, from: set) else {
      let text = String(decoding: bytes, as: UTF8.self)
      let isWhole = text.utf8.elementsEqual(bytes)
      return Decoded(text: text, encoding: CharacterSet.utf8.name, hadErrors: !isWhole)
    }
    return Decoded(text: text, encoding: set.name, hadErrors: errors > 0)
  }

  /// Whether far more bytes beyond ASCII form characters of UTF-8 than do not.
  private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    var whole = 0
    var broken = 0
    var index = 0
    while index < bytes.count {
      let length = sequenceLength(bytes[index])
      guard length != 1 else {
        index += 1
        continue
      }
      let end = index + max(length, 1)
      let isWhole =
        length > 1 && end <= bytes.count
        && bytes[(index + 1)..<end].allSatisfy { $0 & 0xC0 == 0x80 }
      if isWhole { whole += 1 } else { broken += 1 }
      index = isWhole ? end : index + 1
    }
    return whole >= broken * 3 && whole > 0
  }

  /// 1 for ASCII, 0 for a byte that begins nothing.
  private static func sequenceLength(_ byte: UInt8) -> Int {
    switch byte {
    case 0..<0x80: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }

  /// Whether a file is no text at all: a picture, an archive, a program.
  public static func looksBinary(_ bytes: [UInt8]) -> Bool {
    if magics.contains(where: { bytes.starts(with: $0) }) { return true }
    if ByteOrder.mark(bytes) != nil || ByteOrder.wide(bytes) != nil { return false }
    let head = bytes.prefix(4096)
    var zeros = 0
    var controls = 0
    head.withUnsafeBufferPointer { buffer in
      for byte in buffer where byte < 0x20 {
        if byte == 0 {
          zeros += 1
        } else if byte < 0x08 || byte > 0x0D, byte != 0x1B {
          controls += 1
        }
      }
    }
    // A stray NUL is a broken text; many are none. Of random bytes, a twelfth are controls, and they
    // are no UTF-8 either.
    if zeros * 50 > max(head.count, 200) { return true }
    let share = head.count < 200 ? 10 : 20
    return (zeros + controls) * share > head.count && !isUTF8(head)
  }

  /// Whether bytes are UTF-8, but for a character that was cut off at their end.
  private static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
    (0...3).contains { String(validating: bytes.dropLast($0), as: UTF8.self) != nil }
  }

  private static let magics: [[UInt8]] = [
    [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), Array("%PDF-".utf8),
    [0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06], [0x1F, 0x8B], Array("BZh".utf8),
    [0xFD, 0x37, 0x7A, 0x58, 0x5A], [0x28, 0xB5, 0x2F, 0xFD], [0x7F, 0x45, 0x4C, 0x46],
    Array("RIFF".utf8), Array("OggS".utf8), [0xD0, 0xCF, 0x11, 0xE0], Array("SQLite format".utf8),
    Array("7z\u{BC}\u{AF}".unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }),
    Array("Rar!".utf8), [0xCA, 0xFE, 0xBA, 0xBE], Array("wOF".utf8), [0, 0, 1, 0],
  ]
}

/// The character set that a page or a feed names in its first lines.
enum DeclaredCharacterSet {
  /// The label in `<meta charset=…>`, `<meta … content="text/html; charset=…">` or
  /// `<?xml … encoding="…"?>` among the first 2,048 bytes.
  static func label(in bytes: [UInt8]) -> String? {
    // Without any tag in the beginning there is nothing to be declared in.
    guard bytes.prefix(2048).withUnsafeBufferPointer({ $0.contains(0x3C) }) else { return nil }
    let head = bytes.prefix(2048).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    if head.starts(with: "<?xml".utf8), let label = value(of: "encoding", in: head, from: 0) {
      return label
    }
    var index = 0
    while let meta = position(of: "<meta", in: head, from: index) {
      if let label = value(of: "charset", in: head, from: meta) { return label }
      index = meta + 5
    }
    return nil
  }

  /// What stands behind `name=` before the tag ends.
  private static func value(of name: String, in bytes: [UInt8], from start: Int) -> String? {
    guard let found = position(of: name, in: bytes, from: start),
      !bytes[start..<found].contains(UInt8(ascii: ">"))
    else { return nil }
    var index = found + name.utf8.count
    let filling = Array(" =\"'".utf8)
    while index < bytes.count, filling.contains(bytes[index]) { index += 1 }
    let label = bytes[index...].prefix { byte in
      byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2D || byte == 0x5F || byte == 0x3A
    }
    return label.isEmpty ? nil : String(decoding: label, as: UTF8.self)
  }

  private static func position(of text: String, in bytes: [UInt8], from start: Int) -> Int? {
    let needle = Array(text.utf8)
    guard bytes.count >= start + needle.count else { return nil }
    return (start...(bytes.count - needle.count)).first { index in
      bytes[index] == needle[0] && bytes[index..<(index + needle.count)].elementsEqual(needle)
    }
  }
}

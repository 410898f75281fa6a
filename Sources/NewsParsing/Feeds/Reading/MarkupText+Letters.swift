extension MarkupText {
  /// The words that an `<img>` stands for, which begins and ends at these places.
  static func letters(_ bytes: UnsafeBufferPointer<UInt8>, _ tag: Range<Int>) -> String? {
    guard tag.count > 6, begins(bytes, tag.lowerBound, "<img") else { return nil }
    let inside = UnsafeBufferPointer(rebasing: bytes[(tag.lowerBound + 4)..<(tag.upperBound - 1)])
    let attributes = attributes(inside)
    return LetterPicture.letters { attributes[$0] }
  }

  /// The attributes of a tag by their names in lower case, references resolved; of several with one
  /// name the first.
  private static func attributes(_ bytes: UnsafeBufferPointer<UInt8>) -> [String: String] {
    var attributes: [String: String] = [:]
    var at = 0
    let isSpace = { (byte: UInt8) in byte <= 0x20 || byte == UInt8(ascii: "/") }
    while at < bytes.count {
      while at < bytes.count, isSpace(bytes[at]) { at += 1 }
      let nameStart = at
      while at < bytes.count, bytes[at] > 0x20, bytes[at] != UInt8(ascii: "=") { at += 1 }
      let name = String(decoding: bytes[nameStart..<at], as: UTF8.self).lowercased()
      while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
      guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else { continue }
      at += 1
      while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
      guard at < bytes.count else { break }
      let quote = bytes[at]
      let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
      if isQuoted { at += 1 }
      let start = at
      while at < bytes.count, isQuoted ? bytes[at] != quote : bytes[at] > 0x20 { at += 1 }
      let value = text(UnsafeBufferPointer(rebasing: bytes[start..<at]))
      if attributes[name] == nil { attributes[name] = value }
      if isQuoted { at += 1 }
    }
    return attributes
  }
}

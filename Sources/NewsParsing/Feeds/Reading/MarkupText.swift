/// The words of a piece of HTML on one line, without building a tree: for titles and summaries.
enum MarkupText {
  /// A comment that is longer ends at its first angle bracket.
  private static let longestComment = 1000

  /// The words between the tags and those that pictures stand for, references resolved, white space
  /// collapsed.
  ///
  /// Only what begins like a tag is one, so that `1 < 2` stays; what stands in scripts and styles is
  /// left out.
  static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard bytes.contains(where: { $0 == 0x3C || $0 == 0x26 }) else { return collapsed(bytes) }
    let text = ByteBuffer()
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "<"), let end = endOfMarkup(bytes, at) {
        if isBreak(bytes, at) { text.append(0x20) }
        if var letters = letters(bytes, at..<end) { letters.withUTF8 { text.append($0) } }
        at = end
      } else if byte == UInt8(ascii: "&"),
        let (scalar, length) = CharacterReference.read(
          UnsafeBufferPointer(rebasing: bytes[at..<min(bytes.count, at + 16)]))
      {
        text.append(scalar)
        at += length
      } else {
        text.append(byte)
        at += 1
      }
    }
    return collapsed(text.bytes)
  }

  /// Whether some words can only be HTML: they have an end tag or a tag that ends itself.
  static func isMarkup(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = 0
    while at + 2 < bytes.count {
      if bytes[at] == UInt8(ascii: "<"), let end = endOfTag(bytes, at),
        bytes[at + 1] == UInt8(ascii: "/") || bytes[end - 2] == UInt8(ascii: "/")
      {
        return true
      }
      at += 1
    }
    return false
  }

  /// Whether some bytes are words already, with one blank between them and nothing like markup.
  static func isCollapsed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var last: UInt8 = 0x20
    for byte in bytes {
      if byte <= 0x20, byte != 0x20 || last == 0x20 { return false }
      if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") { return false }
      last = byte
    }
    return last != 0x20
  }

  /// The same words with one blank between them and none around them.
  static func collapsed(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(unsafeUninitializedCapacity: bytes.count) { target in
      var count = 0
      var needsSpace = false
      for byte in bytes {
        if byte == 0x20 || byte &- 0x09 < 5 {
          needsSpace = count > 0
          continue
        }
        if needsSpace {
          target[count] = 0x20
          count += 1
          needsSpace = false
        }
        target[count] = byte
        count += 1
      }
      return count
    }
  }

  /// Where a tag, a comment or a whole script ends that begins at `start`; `nil` if none does.
  private static func endOfMarkup(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    guard start + 1 < bytes.count else { return nil }
    let next = bytes[start + 1]
    guard (next | 0x20) &- 0x61 < 26 || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
    else { return nil }
    guard let end = endOfTag(bytes, start) else { return nil }
    for name in ["script", "style"] where begins(bytes, start + 1, name) {
      return endOfElement(bytes, end, name)
    }
    return end
  }

  private static func endOfTag(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    if begins(bytes, start, "<!--") {
      var at = start + 4
      let end = min(bytes.count, start + longestComment)
      while at + 2 < end {
        if bytes[at] == 0x2D, bytes[at + 1] == 0x2D, bytes[at + 2] == 0x3E { return at + 3 }
        at += 1
      }
    }
    var at = start + 1
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: ">") { return at + 1 }
      if bytes[at] == UInt8(ascii: "<") { return nil }
      at += 1
    }
    return nil
  }

  private static func endOfElement(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ name: String
  ) -> Int {
    var at = start
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "<"), begins(bytes, at + 1, "/" + name) {
        return endOfTag(bytes, at) ?? bytes.count
      }
      at += 1
    }
    return bytes.count
  }

  static func begins(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ name: String
  ) -> Bool {
    guard start + name.utf8.count <= bytes.count else { return false }
    return zip(bytes[start...], name.utf8).allSatisfy { byte, wanted in
      (byte &- 0x41 < 26 ? byte | 0x20 : byte) == wanted
    }
  }

  /// Whether a tag stands between words.
  private static func isBreak(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    var at = start + 1
    if at < bytes.count, bytes[at] == UInt8(ascii: "/") { at += 1 }
    let name = bytes[at...].prefix(12).prefix { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
    return breaks.contains(String(decoding: name, as: UTF8.self).lowercased())
  }

  private static let breaks: Set<String> = [
    "address", "article", "aside", "audio", "blockquote", "br", "caption", "center", "dd",
    "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2",
    "h3", "h4", "h5", "h6", "header", "hr", "iframe", "li", "main", "nav", "ol", "option", "p",
    "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    "video",
  ]
}

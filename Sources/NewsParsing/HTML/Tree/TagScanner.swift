import CGumbo

/// Walks the tags of a page as the HTML5 tokenizer finds them, without building anything.
struct TagScanner {
  /// One start or end tag.
  struct Tag {
    let tag: GumboTag
    /// Names the element, also one that HTML does not know.
    let key: UInt64
    let isEnd: Bool
    /// The bytes of the tag with its brackets.
    let range: Range<Int>
    /// The attributes that are more than any element needs; gumbo compares each with all others.
    let surplus: Range<Int>
  }

  /// What was begun and never ends, so that the rest of the page is swallowed.
  enum Unfinished {
    /// From its `<!` to the end of the page.
    case comment(start: Int)
    /// The end of the tag's name.
    case tag(nameEnd: Int)
    /// The start tag of a script, a style or another element whose tags are text.
    case rawText(Range<Int>)
  }

  private static let attributeLimit = 128
  private static let unknownMark: UInt64 = 1 << 63

  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0
  /// What the scanner was in when the page ended.
  private(set) var unfinished: Unfinished?

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) {
    self.bytes = bytes
    at = start
  }

  static func tag(ofKey key: UInt64) -> GumboTag {
    key & unknownMark != 0 ? GUMBO_TAG_UNKNOWN : GumboTag(rawValue: UInt32(truncatingIfNeeded: key))
  }

  /// The next tag; `isForeign` says that the scanner stands inside SVG or MathML, where `<style>`
  /// and `<title>` hold elements.
  mutating func next(isForeign: Bool) -> Tag? {
    while skip(to: UInt8(ascii: "<")) {
      let start = at
      at += 1
      guard at < bytes.count else { return nil }
      let byte = bytes[at]
      if byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") {
        skipComment()
      } else if byte == UInt8(ascii: "/") {
        at += 1
        guard at < bytes.count else { return nil }
        if Self.isLetter(bytes[at]) { return readTag(from: start, isEnd: true) }
        skipPast(UInt8(ascii: ">"))
      } else if Self.isLetter(byte) {
        let tag = readTag(from: start, isEnd: false)
        if !isForeign { skipRawText(of: tag) }
        return tag
      }
    }
    return nil
  }

  private mutating func skip(to byte: UInt8) -> Bool {
    at = bytes.position(of: byte, from: at) ?? bytes.count
    return at < bytes.count
  }

  private mutating func skipPast(_ byte: UInt8) {
    if skip(to: byte) { at += 1 }
  }

  private mutating func skipComment() {
    guard at + 2 < bytes.count, bytes[at + 1] == UInt8(ascii: "-"),
      bytes[at + 2] == UInt8(ascii: "-")
    else { return skipPast(UInt8(ascii: ">")) }
    // `<!-->` and `<!--->` are whole comments, so the dashes may be those of the beginning.
    let start = at - 1
    at += 3
    while skip(to: UInt8(ascii: ">")) {
      at += 1
      let isBang = bytes[at - 2] == UInt8(ascii: "!")
      let dashes = isBang ? at - 3 : at - 2
      if dashes >= 1, bytes[dashes] == UInt8(ascii: "-"), bytes[dashes - 1] == UInt8(ascii: "-") {
        return
      }
    }
    unfinished = .comment(start: start)
  }

  private mutating func readTag(from start: Int, isEnd: Bool) -> Tag {
    let nameStart = at
    while at < bytes.count, !Self.endsName(bytes[at]) { at += 1 }
    let nameEnd = at
    let (tag, key) = name(nameStart..<at)
    let surplus = skipAttributes()
    if at < bytes.count { at += 1 } else { unfinished = .tag(nameEnd: nameEnd) }
    return Tag(tag: tag, key: key, isEnd: isEnd, range: start..<at, surplus: surplus)
  }

  /// Stops at the `>` of the tag.
  private mutating func skipAttributes() -> Range<Int> {
    var count = 0
    var surplus = bytes.count
    while at < bytes.count, bytes[at] != UInt8(ascii: ">") {
      let byte = bytes[at]
      if Self.isSpace(byte) || byte == UInt8(ascii: "/") {
        at += 1
        continue
      }
      count += 1
      if count == Self.attributeLimit { surplus = at }
      skipAttribute()
    }
    let end = at
    return surplus < end ? surplus..<end : end..<end
  }

  private mutating func skipAttribute() {
    at += 1
    while at < bytes.count, !Self.endsName(bytes[at]), bytes[at] != UInt8(ascii: "=") { at += 1 }
    var ahead = at
    while ahead < bytes.count, Self.isSpace(bytes[ahead]) { ahead += 1 }
    guard ahead < bytes.count, bytes[ahead] == UInt8(ascii: "=") else { return }
    at = ahead + 1
    while at < bytes.count, Self.isSpace(bytes[at]) { at += 1 }
    guard at < bytes.count else { return }
    let quote = bytes[at]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      at += 1
      skipPast(quote)
    } else {
      while at < bytes.count, !Self.isSpace(bytes[at]), bytes[at] != UInt8(ascii: ">") { at += 1 }
    }
  }

  private mutating func skipRawText(of tag: Tag) {
    guard Self.rawText.contains(tag.tag) else { return }
    let length = tag.range.lowerBound + 1
    while skip(to: UInt8(ascii: "<")) {
      let mark = at
      at += 1
      guard at < bytes.count, bytes[at] == UInt8(ascii: "/") else { continue }
      let nameStart = at + 1
      at = nameStart
      while at < bytes.count, Self.isLetter(bytes[at]), at - nameStart < 12 { at += 1 }
      guard at > nameStart, name(nameStart..<at).1 == tag.key, length <= mark else { continue }
      at = mark
      return
    }
    if unfinished == nil { unfinished = .rawText(tag.range) }
  }

  private func name(_ range: Range<Int>) -> (GumboTag, UInt64) {
    guard let start = bytes.baseAddress, !range.isEmpty else { return (GUMBO_TAG_UNKNOWN, 0) }
    let tag = (start + range.lowerBound).withMemoryRebound(to: CChar.self, capacity: range.count) {
      gumbo_tagn_enum($0, UInt32(truncatingIfNeeded: range.count))
    }
    guard tag == GUMBO_TAG_UNKNOWN else { return (tag, UInt64(tag.rawValue)) }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes[range] {
      hash = (hash ^ UInt64(byte | (Self.isLetter(byte) ? 0x20 : 0))) &* 0x100_0000_01b3
    }
    return (tag, hash | Self.unknownMark)
  }

  private static let rawText = TagSet(
    GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_TITLE, GUMBO_TAG_TEXTAREA, GUMBO_TAG_XMP,
    GUMBO_TAG_IFRAME, GUMBO_TAG_NOEMBED, GUMBO_TAG_NOFRAMES)

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }
}

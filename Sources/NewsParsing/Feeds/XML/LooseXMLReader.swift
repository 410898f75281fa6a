/// Reads what was meant to be XML: unclosed and misnested elements, stray ampersands and angle
/// brackets, attributes without quotes, HTML's entities, anything before and behind the document, and
/// an end that came too early. Whatever the bytes are, every start has its end.
///
/// One pass; what is open is a bounded stack, so no input costs more than its length.
struct LooseXMLReader {
  /// Elements that are nested deeper count as text of those above them.
  static let depthLimit = 256

  struct Open {
    var name: XMLName
    /// What unprefixed names inside belong to.
    var defaultNamespace: XMLNamespace
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let events: any XMLEvents
  let ends: ImpliedEnds
  var at = 0
  var open: [Open] = []
  var prefixes: [String: XMLNamespace] = [:]
  var rootAddress: String?
  let tagText = ByteBuffer()
  private let words = ByteBuffer()
  /// From where on no further section ends, so that nobody looks for its end again.
  private var noSectionEndFrom = Int.max
  private var noCommentEndFrom = Int.max
  private var hasDocumentType = false

  private init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ events: any XMLEvents, _ ends: ImpliedEnds
  ) {
    self.bytes = bytes
    self.events = events
    self.ends = ends
  }

  /// Sends what a document in UTF-8 says to `events`.
  ///
  /// - Returns: Whether its end is missing.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, to events: any XMLEvents, ends: ImpliedEnds
  ) -> Bool {
    var reader = LooseXMLReader(bytes, events, ends)
    while reader.at < bytes.count { reader.step() }
    let isTruncated = !reader.open.isEmpty
    reader.close(from: 0)
    return isTruncated
  }

  private mutating func step() {
    let next = bytes.position(of: UInt8(ascii: "<"), from: at) ?? bytes.count
    if next > at { send(at..<next) }
    at = next
    guard at + 1 < bytes.count else {
      if at < bytes.count { send(at..<bytes.count) }
      at = bytes.count
      return
    }
    switch bytes[at + 1] {
    case UInt8(ascii: "/"): endTag()
    case UInt8(ascii: "!"): declaration()
    case UInt8(ascii: "?"):
      at = (bytes.position(of: UInt8(ascii: ">"), from: at) ?? bytes.count - 1) + 1
    case let byte where Self.beginsName(byte): startTag()
    default:
      send(at..<(at + 1))
      at += 1
    }
  }

  /// Text between tags, its references resolved.
  private func send(_ range: Range<Int>) {
    let text = UnsafeBufferPointer(rebasing: bytes[range])
    guard text.position(of: UInt8(ascii: "&"), from: 0) != nil else { return events.text(text) }
    words.removeAll()
    CharacterReference.appendResolved(text, to: words)
    events.text(words.bytes)
  }

  private mutating func endTag() {
    let written = bytes[(at + 2)..<nameEnd(from: at + 2)]
    let name = self.name(written, in: open.last?.defaultNamespace ?? .core)
    at = written.endIndex
    while at < bytes.count, bytes[at] != UInt8(ascii: ">"), bytes[at] != UInt8(ascii: "<") {
      at += 1
    }
    if at < bytes.count, bytes[at] == UInt8(ascii: ">") { at += 1 }
    if let place = open.lastIndex(where: { $0.name == name })
      ?? open.lastIndex(where: { $0.name.local == name.local })
    {
      close(from: place)
    }
  }

  /// Ends what is open from a place in the stack on.
  mutating func close(from place: Int) {
    for _ in place..<open.count { events.end() }
    open.removeSubrange(place...)
  }

  private mutating func declaration() {
    if bytes.hasText("<![CDATA[", at: at) {
      section()
    } else if bytes.hasText("<!--", at: at) {
      comment()
    } else if isDocumentType {
      documentType()
    } else if open.isEmpty {
      at = (bytes.position(of: UInt8(ascii: ">"), from: at) ?? bytes.count - 1) + 1
    } else {
      send(at..<(at + 1))
      at += 1
    }
  }

  /// A section without its end goes up to the end tag of the element that it stands in.
  private mutating func section() {
    let start = at + 9
    if start < noSectionEndFrom {
      if let end = bytes.position(of: "]]>", from: start) {
        events.text(UnsafeBufferPointer(rebasing: bytes[start..<end]))
        at = end + 3
        return
      }
      noSectionEndFrom = start
    }
    let end =
      open.last.flatMap { bytes.position(of: "</" + $0.name.local, from: start) } ?? bytes.count
    events.text(UnsafeBufferPointer(rebasing: bytes[min(start, end)..<end]))
    at = max(at + 9, end)
  }

  private mutating func comment() {
    if at < noCommentEndFrom {
      if let end = bytes.position(of: "-->", from: at + 4) {
        at = end + 3
        return
      }
      noCommentEndFrom = at
    }
    at += 4
  }

  private var isDocumentType: Bool {
    open.isEmpty
      && (bytes.hasText("<!DOCTYPE", at: at) || bytes.hasText("<!doctype", at: at))
  }

  private mutating func documentType() {
    var index = hasDocumentType ? bytes.count : at
    var isInside = false
    hasDocumentType = true
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "["): isInside = true
      case UInt8(ascii: "]"): isInside = false
      case UInt8(ascii: ">") where !isInside:
        at = index + 1
        return
      default: break
      }
      index += 1
    }
    // A subset that never ends is passed over like any other tag.
    at = (bytes.position(of: UInt8(ascii: ">"), from: at) ?? bytes.count - 1) + 1
  }
}

extension LooseXMLReader {
  static func beginsName(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  func nameEnd(from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      guard byte > 0x20, byte != UInt8(ascii: ">"), byte != UInt8(ascii: "/"),
        byte != UInt8(ascii: "="), byte != UInt8(ascii: "<")
      else { break }
      index += 1
    }
    return index
  }

  /// The name that stands in a tag.
  func name(_ written: Slice<UnsafeBufferPointer<UInt8>>, in space: XMLNamespace) -> XMLName {
    guard let colon = written.firstIndex(of: UInt8(ascii: ":")) else {
      return XMLName(space, Self.lowercased(written))
    }
    let prefix = Self.lowercased(written[..<colon])
    let local = Self.lowercased(written[written.index(after: colon)...])
    return XMLName(prefixes[prefix] ?? XMLNamespace(prefix: prefix), local)
  }

  private static func lowercased(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    let bytes = bytes.prefix(64)
    return String(unsafeUninitializedCapacity: bytes.count) { target in
      var count = 0
      for byte in bytes {
        target[count] = byte &- 0x41 < 26 ? byte | 0x20 : byte
        count += 1
      }
      return count
    }
  }
}

/// Gathers what one element of a feed holds: words, or the markup of the elements inside.
struct FeedCapture {
  /// How the element says that its content is to be read.
  enum Mode {
    /// The words are the text.
    case plain
    /// Nothing is said: the words are the text unless they can only be HTML.
    case unsaid
    /// The words are HTML.
    case html
    /// The elements inside are the markup, and the words between them are words.
    case xhtml
    case base64(FeedText.Kind)
  }

  let element: FeedElement
  let mode: Mode
  let base: FeedBase
  /// The elements that are open inside.
  private var open: [XMLName] = []
  private var isEscaping: Bool
  private var hasMarkup = false

  init(element: FeedElement, mode: Mode, base: FeedBase) {
    self.element = element
    self.mode = mode
    self.base = base
    if case .xhtml = mode { isEscaping = true } else { isEscaping = false }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>, into buffer: ByteBuffer) {
    if isEscaping { buffer.appendEscaped(bytes) } else { buffer.append(bytes) }
  }

  /// A tag inside: it becomes markup of the text, also where the feed promised mere words.
  mutating func start(_ tag: XMLStartTag, into buffer: ByteBuffer) {
    open.append(tag.name)
    if !hasMarkup, !isEscaping, isWords {
      let words = buffer.string
      buffer.removeAll()
      var copy = words
      copy.withUTF8 { buffer.appendEscaped($0) }
      isEscaping = true
    }
    hasMarkup = true
    buffer.append(UInt8(ascii: "<"))
    Self.append(tag.written, to: buffer)
    for index in 0..<tag.attributes.count {
      guard let name = tag.attributes.name(at: index) else { continue }
      if let prefix = tag.attributes.prefix(at: index) {
        guard prefix[0] != 0x78 || prefix[1] != 0x6D || prefix[2] != 0x6C else { continue }
      }
      buffer.append(UInt8(ascii: " "))
      Self.append(name, to: buffer)
      buffer.append("=\"")
      buffer.appendEscaped(tag.attributes.value(at: index))
      buffer.append(UInt8(ascii: "\""))
    }
    buffer.append(UInt8(ascii: ">"))
  }

  /// The end of an element inside; false if none is open, so that it is the end of the whole.
  mutating func end(into buffer: ByteBuffer) -> Bool {
    guard var name = open.popLast()?.local else { return false }
    guard !Self.voids.contains(name) else { return true }
    buffer.append("</")
    name.withUTF8 { buffer.append($0) }
    buffer.append(UInt8(ascii: ">"))
    return true
  }

  /// What was gathered.
  func text(from buffer: ByteBuffer) -> FeedText {
    switch mode {
    case .base64(let kind):
      let words = Base64.text(buffer.bytes) ?? buffer.string
      return FeedText(words: words, kind: kind, base: base)
    case .plain where !hasMarkup:
      return FeedText(words: buffer.string, kind: .plain, base: base)
    case .unsaid where !hasMarkup:
      let kind: FeedText.Kind = MarkupText.isMarkup(buffer.bytes) ? .html : .plain
      return FeedText(words: buffer.string, kind: kind, base: base)
    default: return FeedText(words: buffer.string, kind: .html, base: base)
    }
  }

  private var isWords: Bool {
    switch mode {
    case .plain, .unsaid: true
    default: false
    }
  }

  private static func append(_ name: UnsafePointer<UInt8>, to buffer: ByteBuffer) {
    var length = 0
    while name[length] != 0 { length += 1 }
    buffer.append(UnsafeBufferPointer(start: name, count: length))
  }

  private static let voids: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
  ]
}

extension FeedCapture.Mode {
  /// How the content of a text construct is to be read (RFC 4287, 3.1 and 4.1.3; the drafts of Atom
  /// 0.3 had `mode` besides).
  ///
  /// - Parameters:
  ///   - attributes: Those of the element.
  ///   - isStrict: Whether words without a type are words, as in Atom; in RSS they are HTML.
  init(_ attributes: XMLAttributes, isStrict: Bool) {
    let type = attributes.string("type")?.trimmed.lowercased()
    let mode = attributes.string("mode")?.trimmed.lowercased()
    if mode == "base64" {
      self = .base64(type == "text/plain" || type == "text" ? .plain : .html)
      return
    }
    switch type {
    case "html", "text/html": self = .html
    case "xhtml", "application/xhtml+xml", "application/xhtml":
      self = mode == "escaped" ? .html : .xhtml
    case nil, "": self = !isStrict || mode == "escaped" ? .html : .unsaid
    case "text", "text/plain", "plain": self = .plain
    case let type? where type.hasSuffix("xml"): self = .xhtml
    case let type? where type.hasPrefix("text/") || !type.contains("/") || !isStrict: self = .plain
    default: self = .base64(.html)
    }
  }
}

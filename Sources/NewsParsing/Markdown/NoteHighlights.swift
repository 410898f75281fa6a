import NewsModel

/// Reads `==marked==` words as emphasis.
///
/// The signs mark words as stars do: one opens where white space or punctuation stands before it and
/// none behind, and closes the other way round, so `a == b` stays.
struct NoteHighlights {
  private var inlines: [Inline] = []
  private var words: [UInt8] = []
  /// Where the inlines begin that a sign stands before; `nil` where none is open.
  private var opened: Int?

  private static let sign = UInt8(ascii: "=")

  /// The inlines with emphasis for what stands between two of the signs.
  static func read(_ inlines: [Inline]) -> [Inline] {
    var highlights = NoteHighlights()
    for inline in inlines {
      if case .text(let words) = inline {
        highlights.read(Array(words.utf8))
      } else {
        highlights.settle()
        highlights.inlines.append(inline)
      }
    }
    highlights.settle()
    if let opened = highlights.opened { highlights.inlines.insert(.text("=="), at: opened) }
    return highlights.inlines
  }

  private mutating func settle() {
    if !words.isEmpty { inlines.append(.text(String(decoding: words, as: UTF8.self))) }
    words.removeAll()
  }

  private mutating func read(_ bytes: [UInt8]) {
    var at = 0
    while at < bytes.count {
      var end = at
      while end < bytes.count, bytes[end] == Self.sign { end += 1 }
      if end - at == 2,
        take(before: at > 0 ? bytes[at - 1] : nil, behind: end < bytes.count ? bytes[end] : nil)
      {
        at = end
      } else {
        end = max(end, at + 1)
        words.append(contentsOf: bytes[at..<end])
        at = end
      }
    }
  }

  /// Whether the sign opens or closes something between these two bytes; `nil` is an end of the words.
  private mutating func take(before: UInt8?, behind: UInt8?) -> Bool {
    let mayClose = !Self.isSpace(before) && !Self.isLetter(behind)
    let mayOpen = !Self.isSpace(behind) && !Self.isLetter(before)
    if let opened, mayClose {
      settle()
      guard opened < inlines.count else { return false }
      let inner = Array(inlines[opened...])
      inlines.removeSubrange(opened...)
      inlines.append(.emphasis(inner))
      self.opened = nil
      return true
    }
    guard opened == nil, mayOpen else { return false }
    settle()
    opened = inlines.count
    return true
  }

  private static func isSpace(_ byte: UInt8?) -> Bool { byte.map { $0 <= 0x20 } ?? false }

  private static func isLetter(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }
}

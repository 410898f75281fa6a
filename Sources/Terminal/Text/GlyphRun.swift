/// Walks a text once, from the left, glyph cluster by glyph cluster.
///
/// ASCII, which is most of what is drawn, costs neither grapheme breaking nor an array.
struct GlyphRun {
  private let text: Substring
  private var index: Substring.Index

  init(_ text: Substring) {
    self.text = text
    index = text.startIndex
  }

  /// The next cluster.
  enum Cluster {
    /// A printable ASCII character.
    case ascii(UInt8)
    /// Anything else: what is drawn of it.
    case glyphs([Glyph])

    var width: Int {
      switch self {
      case .ascii: 1
      case .glyphs(let glyphs): glyphs.reduce(0) { $0 + $1.width }
      }
    }
  }

  /// Where the next cluster starts.
  var position: Substring.Index { index }

  mutating func next() -> Cluster? {
    guard index < text.endIndex else { return nil }
    let bytes = text.utf8
    let byte = bytes[index]
    if byte < 0x80 {
      let following = bytes.index(after: index)
      if following == text.endIndex || bytes[following] < 0x80 {
        index = following
        return byte < 0x20 || byte == 0x7F ? .glyphs([]) : .ascii(byte)
      }
    }
    let character = text[index]
    index = text.index(after: index)
    return .glyphs(GlyphMaker.glyphs(of: character))
  }
}

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
    /// A letter that joins no other.
    case glyph(Glyph)
    /// Anything else: what is drawn of it.
    case glyphs([Glyph])

    var width: Int {
      switch self {
      case .ascii: 1
      case .glyph(let glyph): glyph.width
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
    if let glyph = lone() { return .glyph(glyph) }
    let character = text[index]
    index = text.index(after: index)
    return .glyphs(GlyphMaker.glyphs(of: character))
  }

  /// A letter of the great scripts that neither joins what follows nor is joined by it: most of
  /// what is not ASCII, and for these it saves asking Unicode for the bounds of the cluster.
  private mutating func lone() -> Glyph? {
    let scalars = text.unicodeScalars
    let scalar = scalars[index]
    guard let width = Self.loneWidth(scalar.value) else { return nil }
    let following = scalars.index(after: index)
    if following < text.endIndex {
      let next = scalars[following].value
      guard next < 0x80 || Self.loneWidth(next) != nil else { return nil }
    }
    index = following
    return Glyph(text: String(scalar), width: width)
  }

  private static func loneWidth(_ value: UInt32) -> Int? {
    switch value {
    // Latin, Greek, Cyrillic, dashes and quotation marks, lines and blocks.
    case 0xA1..<0xAD, 0xAE..<0x300, 0x391..<0x483, 0x2010..<0x2028, 0x2500..<0x25A0: 1
    // Kana, CJK ideographs and their punctuation, Hangul syllables, full-width forms.
    case 0x3041..<0x3097, 0x30A1..<0x30FB, 0x4E00..<0xA000, 0x3001..<0x3003: 2
    case 0xAC00..<0xD7A4, 0xFF01..<0xFF61: 2
    default: nil
    }
  }
}

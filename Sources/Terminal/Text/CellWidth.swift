/// How many columns of the terminal a text takes when it is drawn on a surface.
///
/// Wide East Asian characters and emoji take two, as do flags and families of emoji (of which only
/// what every terminal agrees about is drawn); marks and controls take none.
package enum CellWidth {
  /// The columns of a grapheme cluster.
  package static func of(_ character: Character) -> Int {
    if let byte = character.asciiValue { return byte < 0x20 || byte == 0x7F ? 0 : 1 }
    return GlyphMaker.glyphs(of: character).reduce(0) { $0 + $1.width }
  }

  /// The columns of a text on one line.
  package static func of(_ text: String) -> Int { of(text[...]) }

  /// The columns of a part of a text on one line.
  package static func of(_ text: Substring) -> Int {
    var run = GlyphRun(text)
    var width = 0
    while let cluster = run.next() { width += cluster.width }
    return width
  }
}

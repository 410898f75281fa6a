/// What stands in one cell, or in two side by side: a scalar with a width of its own and the marks
/// upon it.
///
/// Terminals agree about the width of these, and only of these. So whatever they disagree about is
/// broken down to them: a family of emoji to its first member, a flag to its two letters, a skin
/// tone to none, an emoji made by a selector to its base and a blank, an Indic cluster to its
/// spacing letters. A control or format character never becomes part of one.
struct Glyph: Hashable, Sendable {
  /// A base and at most four marks: five scalars are the most that ncurses takes for a cell.
  var text: String
  /// Columns: 1 or 2.
  var width: Int

  static let blank = Glyph(text: " ", width: 1)

  /// The glyphs of ASCII, made once; controls are blanks that nobody asks for.
  static let ascii: [Glyph] = (UInt8(0)..<0x80).map {
    Glyph(text: $0 < 0x20 || $0 == 0x7F ? " " : String(Unicode.Scalar($0)), width: 1)
  }
}

/// Breaks grapheme clusters down to glyphs.
struct GlyphMaker {
  private static let mostScalars = 5

  private(set) var glyphs: [Glyph] = []
  private var base: Unicode.Scalar?
  private var marks = 0

  /// The glyphs of a grapheme cluster: mostly one, none for a control or a lone mark.
  static func glyphs(of character: Character) -> [Glyph] {
    var maker = GlyphMaker()
    for scalar in character.unicodeScalars where !maker.take(scalar) { break }
    return maker.glyphs
  }

  /// Takes the next scalar of a cluster; false where the rest of the cluster is not drawn.
  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200D: return !isPicture(base)
    case 0xFE0F: return !widen()
    case 0x1F3FB...0x1F3FF where isPicture(base): return true
    case 0x1F1E6...0x1F1FF: addLetter(of: scalar)
    default: add(scalar)
    }
    return true
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    let width = ScalarWidth.of(scalar)
    if width > 0 {
      glyphs.append(Glyph(text: String(scalar), width: width))
      base = scalar
      marks = 0
    } else if let last = glyphs.last, isDrawnMark(scalar), !join(scalar) {
      guard marks + 1 < Self.mostScalars else { return }
      glyphs[glyphs.count - 1].text = last.text + String(scalar)
      marks += 1
    }
  }

  /// A selector that asks for an emoji: terminals make it one column or two, so the base is drawn
  /// as a letter and a blank follows.
  private mutating func widen() -> Bool {
    guard let base, base.properties.isEmoji, glyphs.last?.width == 1 else { return false }
    glyphs.append(.blank)
    return true
  }

  private mutating func addLetter(of indicator: Unicode.Scalar) {
    let letter = Glyph.ascii[Int(indicator.value - 0x1F1E6) + 0x41]
    glyphs.append(letter)
    base = letter.text.unicodeScalars.first
    marks = 0
  }

  private func isPicture(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return scalar.value > 0xFF && scalar.properties.isEmoji
  }

  /// Marks and conjoining letters; of the format characters only the non-joiner, which Persian needs.
  private func isDrawnMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .otherLetter:
      !scalar.properties.isVariationSelector
    default: scalar.value == 0x200C
    }
  }

  /// Composes Hangul from its letters, by the arithmetic of Unicode chapter 3.12: feeds written on
  /// a Mac come decomposed.
  private mutating func join(_ scalar: Unicode.Scalar) -> Bool {
    guard marks == 0, let base, let syllable = Hangul.joined(base, scalar) else { return false }
    glyphs[glyphs.count - 1].text = String(syllable)
    self.base = syllable
    return true
  }
}

private enum Hangul {
  static func joined(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
    switch (first.value, second.value) {
    case (0x1100...0x1112, 0x1161...0x1175):
      return Unicode.Scalar(0xAC00 + ((first.value - 0x1100) * 21 + second.value - 0x1161) * 28)
    case (0xAC00...0xD7A3, 0x11A8...0x11C2) where (first.value - 0xAC00) % 28 == 0:
      return Unicode.Scalar(first.value + second.value - 0x11A7)
    default: return nil
    }
  }
}

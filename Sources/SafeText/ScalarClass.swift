/// What a scalar is to the sanitiser.
enum ScalarClass {
  case letter
  /// A mark upon the letter before it.
  case mark
  /// A harmless character without width, such as a joiner or a direction mark.
  case invisible
  case lineBreak
  case tab
  case command(CommandIntroducer)
  /// Nothing that belongs into a text.
  case unwanted

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20..<0x7F: self = .letter
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: self = .lineBreak
    case 0x09: self = .tab
    case 0x1B: self = .command(.escape)
    case 0x9B: self = .command(.controlSequence)
    case 0x00..<0x20, 0x7F..<0xA0, 0xAD: self = .unwanted
    case 0xA0..<0x300, 0x370..<0x483, 0x3041..<0x3099, 0x309B..<0xA000, 0xAC00..<0xD7A4:
      self = .letter
    default: self = Self.rare(scalar)
    }
  }

  private static func rare(_ scalar: Unicode.Scalar) -> ScalarClass {
    switch scalar.value {
    // Bidi embeddings, overrides and isolates; deprecated format characters; the byte order mark;
    // interlinear annotation; noncharacters; tags.
    case 0x202A...0x202E, 0x2066...0x206F, 0xFEFF, 0xFFF9...0xFFFB: return .unwanted
    case 0xFDD0...0xFDEF, 0xE0000...0xE007F: return .unwanted
    case let value where value & 0xFFFE == 0xFFFE: return .unwanted
    case 0x2010...0x2027, 0x2030...0x205F, 0x20A0..<0x20D0, 0x2100..<0x2CEF: return .letter
    case 0x600...0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD: return .letter
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: return .mark
    case .format: return .invisible
    case .control, .surrogate: return .unwanted
    default: return .letter
    }
  }
}

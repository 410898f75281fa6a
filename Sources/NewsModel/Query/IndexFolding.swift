import Foundation

/// What one character is to the index.
enum IndexFolding {
  enum Meaning: Equatable {
    case separator
    /// Inside a word, but without weight: combining marks, soft hyphens.
    case nothing
    case letter(Unicode.Scalar)
    /// A ligature, as its letters.
    case letters(String)
    /// A token of its own, as in Chinese.
    case alone(Unicode.Scalar)
  }

  /// The lower-case letter or the digit; 0 for what separates words.
  @inline(__always)
  static func ascii(_ byte: UInt8) -> UInt8 {
    let lower = byte | 0x20
    return lower &- 0x61 < 26 ? lower : byte &- 0x30 < 10 ? byte : 0
  }

  static func meaning(of scalar: Unicode.Scalar) -> Meaning {
    let value = Int(scalar.value)
    if value < common.count { return common[value] }
    return isIdeograph(value) ? .alone(scalar) : computed(scalar)
  }

  /// Everything below the General Punctuation block, because looking properties up takes ten times
  /// longer than all else that happens to a letter.
  private static let common: [Meaning] = (0..<0x2070).map { value in
    Unicode.Scalar(UInt32(value)).map(computed) ?? .separator
  }

  /// The same for those that become one letter, as numbers; 0 for all others.
  static let letters: [UInt32] = common.map { meaning in
    if case .letter(let folded) = meaning { folded.value } else { 0 }
  }

  /// Han and Hangul, whose properties need not be looked up: all are letters.
  private static func isIdeograph(_ value: Int) -> Bool {
    (0x4E00...0x9FEF).contains(value) || (0xAC00...0xD7A3).contains(value)
  }

  private static func computed(_ scalar: Unicode.Scalar) -> Meaning {
    let value = scalar.value
    if let letters = ligatures[value] { return .letters(letters) }
    if (0xFF10...0xFF5A).contains(value), let narrow = Unicode.Scalar(value - 0xFEE0) {
      let folded = ascii(UInt8(truncatingIfNeeded: narrow.value))
      return folded == 0 ? .separator : .letter(Unicode.Scalar(folded))
    }
    let properties = scalar.properties
    if isWrittenWithoutSpaces(value) {
      return properties.isAlphabetic || properties.numericType != nil || isMark(properties)
        ? .alone(scalar) : .separator
    }
    if value == 0xAD || value == 0x200C || value == 0x200D || value == 0xFEFF { return .nothing }
    if isMark(properties) { return .nothing }
    guard properties.isAlphabetic || properties.numericType != nil else { return .separator }
    return letter(properties.lowercaseMapping)
  }

  private static func letter(_ lower: String) -> Meaning {
    guard let first = lower.unicodeScalars.first else { return .separator }
    switch first.value {
    case 0x0451: return .letter("\u{0435}")
    // Elsewhere in Cyrillic the mark makes another letter: й is not и.
    case 0x0400...0x052F: return .letter(first)
    case 0xC0...0x24F, 0x370...0x3FF, 0x1E00...0x1FFF:
      let base = lower.decomposedStringWithCanonicalMapping.unicodeScalars.first ?? first
      return .letter(base)
    default: return .letter(first)
    }
  }

  private static func isMark(_ properties: Unicode.Scalar.Properties) -> Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  /// Thai, Lao, Myanmar, Khmer, kana, bopomofo, Han, Hangul.
  private static func isWrittenWithoutSpaces(_ value: UInt32) -> Bool {
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3005...0x3007, 0x3040...0x312F,
      0x31A0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF,
      0xFF66...0xFF9F, 0x20000...0x3FFFF:
      true
    default: false
    }
  }

  private static let ligatures: [UInt32: String] = [
    0xC6: "ae", 0xE6: "ae", 0x152: "oe", 0x153: "oe", 0xDF: "ss", 0x1E9E: "ss", 0xD8: "o",
    0xF8: "o", 0x141: "l", 0x142: "l", 0x110: "d", 0x111: "d", 0x131: "i", 0xFB00: "ff",
    0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st",
  ]
}

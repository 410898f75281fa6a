import Foundation

/// A word without case, accents and apostrophes, as a number that stands for it.
struct FoldedWord: Hashable, Sendable {
  /// An FNV-1a hash of the folded letters; two names of the tables never share one.
  var hash: UInt64
  /// The number of folded letters.
  var length: Int
}

/// Folds a word letter by letter.
struct WordFold {
  private(set) var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  private(set) var length = 0

  var isEmpty: Bool { length == 0 }
  var finished: FoldedWord { FoldedWord(hash: hash, length: length) }

  mutating func add(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x80 { return add(ascii: UInt8(truncatingIfNeeded: scalar.value)) }
    for letter in LetterFolding.folded(scalar) { mix(letter) }
  }

  @inline(__always)
  mutating func add(ascii byte: UInt8) {
    switch byte {
    case 0x41...0x5A: mix(UInt32(byte) + 32)
    case 0x30...0x39, 0x61...0x7A: mix(UInt32(byte))
    default: break
    }
  }

  private mutating func mix(_ letter: UInt32) {
    hash = (hash ^ UInt64(letter)) &* 0x100_0000_01b3
    length += 1
  }

  /// The hash of a name of several words.
  static func joined(_ hash: UInt64, _ next: UInt64) -> UInt64 {
    ((hash ^ 0x20) &* 0x100_0000_01b3 ^ next) &* 0x9E37_79B9_7F4A_7C15
  }
}

/// Letters without case and accents, so that `Février`, `FÉVRIER` and `fevrier` are one word.
enum LetterFolding {
  /// Zero, one or more letters: none for a combining accent, two for a ligature.
  static func folded(_ scalar: Unicode.Scalar) -> [UInt32] {
    let value = scalar.value
    if value >= 0xC0, value < 0x530 { return european[Int(value - 0xC0)] }
    if value >= 0x1E00, value < 0x2000 { return extended[Int(value - 0x1E00)] }
    if isDropped(value) { return [] }
    if (0x622...0x6D3).contains(value) { return [arabic(value)] }
    if (0x0900...0x0DFF).contains(value), scalar.properties.isFullCompositionExclusion {
      return fold(scalar)
    }
    if (0x10A0...0x13FF).contains(value) { return fold(scalar) }
    return [value]
  }

  private static let european = (UInt32(0xC0)..<0x530).map(fold)
  private static let extended = (UInt32(0x1E00)..<0x2000).map(fold)

  private static func fold(_ value: UInt32) -> [UInt32] {
    Unicode.Scalar(value).map(fold) ?? []
  }

  private static func fold(_ scalar: Unicode.Scalar) -> [UInt32] {
    String(scalar).decomposedStringWithCanonicalMapping.lowercased()
      .decomposedStringWithCanonicalMapping.unicodeScalars
      .compactMap { part in
        if isDropped(part.value) { return nil }
        return stroked[part.value] ?? part.value
      }
  }

  private static let stroked: [UInt32: UInt32] = [
    0x131: 0x69, 0x142: 0x6C, 0xF8: 0x6F, 0x111: 0x64, 0x3C2: 0x3C3,
  ]

  /// Persian and Arabic keyboards write some letters differently, and many leave out the hamza.
  private static func arabic(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x622, 0x623, 0x625: 0x627
    case 0x624: 0x648
    case 0x626, 0x649, 0x6CC: 0x64A
    case 0x6A9: 0x643
    case 0x6C0, 0x6C1, 0x629: 0x647
    default: value
    }
  }

  /// Accents, vowel points, joiners and apostrophes.
  private static func isDropped(_ value: UInt32) -> Bool {
    switch value {
    case 0x300...0x36F, 0x2B9...0x2BF, 0x200B...0x200F, 0x2018, 0x2019, 0x60, 0xB4: true
    case 0x591...0x5C7, 0x5F3, 0x5F4, 0x610...0x61A, 0x640, 0x64B...0x655, 0x670: true
    case 0x93C, 0x970, 0x9BC, 0xA3C, 0xABC, 0xF0B, 0xA78C, 0xFEFF, 0x1DC0...0x1DFF: true
    default: false
    }
  }
}

/// Letters outside ASCII that are known by their first bytes to need no closer look.
///
/// A text with one curly quotation mark would else be walked scalar by scalar; so most texts of news
/// in Latin, Greek, Cyrillic, Chinese, Japanese and Korean are seen through byte by byte.
enum PlainLetter {
  /// The bytes of the letter at a place of well-formed UTF-8; `nil` for one that has to be looked at.
  @inline(__always)
  static func length(in bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int? {
    guard place + 1 < bytes.count else { return nil }
    let second = bytes[place + 1]
    switch bytes[place] {
    case 0xC3...0xCB, 0xCE...0xD1: return 2
    case 0xC2: return second >= 0xA0 && second != 0xAD ? 2 : nil
    case 0xCD: return second >= 0xB0 ? 2 : nil
    case 0xE2, 0xE3:
      guard place + 2 < bytes.count else { return nil }
      return isPlain(bytes[place], second, bytes[place + 2]) ? 3 : nil
    case 0xE4...0xE9, 0xEB, 0xEC: return 3
    case 0xEA: return second >= 0xB0 ? 3 : nil
    case 0xED: return second < 0x9E ? 3 : nil
    default: return nil
    }
  }

  /// Dashes, quotation marks and dots; the euro and its neighbours; kana and the marks of Chinese.
  private static func isPlain(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    guard first == 0xE3 else {
      return second == 0x80 && (0x90...0xA7).contains(third) || second == 0x82 && third >= 0xA0
    }
    switch second {
    case 0x80: return third <= 0xA9
    case 0x81: return third >= 0x81
    case 0x82: return third <= 0x98 || third >= 0x9B
    default: return true
    }
  }
}

/// What a character is to line breaking: a few classes in the sense of Unicode's UAX 14, enough for
/// the scripts of the news.
enum BreakClass: UInt8 {
  case letter, digit
  case space, newline
  /// A place where a line may end although nothing is seen.
  case zeroSpace
  /// Holds its neighbours together.
  case glue
  case hyphen, dash, slash
  /// Chinese, Japanese and pictures: a line may end before and behind.
  case ideograph
  case opening
  /// Never begins a line.
  case closing
  /// Never begins a line, but one may end behind it: 。 and small kana.
  case wideClosing
  /// A full stop or a comma.
  case infix

  static func of(_ scalar: UInt32) -> BreakClass {
    scalar < 0x80 ? ascii[Int(scalar)] : beyondASCII(scalar)
  }

  private static let ascii: [BreakClass] = (UInt8(0)..<0x80).map { byte in
    switch Character(Unicode.Scalar(byte)) {
    case "\n": .newline
    case " ", "\t": .space
    case "-": .hyphen
    case "/": .slash
    case "(", "[", "{": .opening
    case ")", "]", "}", "!", "?", ":", ";", "%": .closing
    case ".", ",": .infix
    case "0"..."9": .digit
    default: .letter
    }
  }

  private static func beyondASCII(_ scalar: UInt32) -> BreakClass {
    switch scalar {
    case 0xA0, 0x2007, 0x202F, 0x2011, 0x2060, 0xFEFF: .glue
    case 0x1680, 0x2000...0x200A, 0x205F, 0x3000: .space
    case 0x200B: .zeroSpace
    case 0x2010: .hyphen
    case 0x2012...0x2015: .dash
    case 0xAB, 0xBF, 0xA1, 0x2018, 0x201A, 0x201C, 0x201E, 0x2039: .opening
    case 0xBB, 0x2019, 0x201D, 0x203A, 0x2026: .closing
    case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0x3016, 0x3018, 0x301A, 0x301D,
      0xFF08, 0xFF3B, 0xFF5B, 0xFF5F, 0xFF62:
      .opening
    default: isWideClosing(scalar) ? .wideClosing : isIdeograph(scalar) ? .ideograph : .letter
    }
  }

  private static func isWideClosing(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3001, 0x3002, 0x3005, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0x3017, 0x3019,
      0x301B, 0x301E, 0x301F, 0x303B, 0x30A0, 0x30FB...0x30FE, 0xFF01, 0xFF05, 0xFF09, 0xFF0C,
      0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F, 0xFF3D, 0xFF5D, 0xFF5E, 0xFF60, 0xFF61, 0xFF63...0xFF65:
      true
    case 0x3041...0x30FF, 0x31F0...0x31FF: smallKana.contains(scalar)
    default: false
    }
  }

  private static let smallKana = Set(
    "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ"
      .unicodeScalars.map(\.value))

  private static func isIdeograph(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2E80...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFFEF, 0x1F000...0x1FAFF,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }

  /// Whether a line may end between two characters.
  ///
  /// - Parameters:
  ///   - before: The class of the character before `previous`; a space at the start of a text.
  ///   - breaksAtSlashes: For addresses, where that helps, as it does not in `and/or`.
  static func mayBreak(
    before: BreakClass, _ previous: BreakClass, _ next: BreakClass, breaksAtSlashes: Bool
  ) -> Bool {
    switch next {
    case .closing, .wideClosing, .glue, .space, .zeroSpace, .newline: return false
    case .infix where previous != .space: return false
    default: break
    }
    switch previous {
    case .space, .zeroSpace: return true
    case .glue, .opening: return false
    case .wideClosing: return true
    case .hyphen: return (before == .letter || before == .digit) && next == .letter
    case .dash: return before != .space && before != .opening && next != .dash && next != .digit
    // Not behind https://, which would leave it alone on a line.
    case .slash where breaksAtSlashes:
      return before != .slash && (next == .letter || next == .digit)
    case .ideograph: return next != .dash
    default: return next == .ideograph || (next == .opening && previous == .ideograph)
    }
  }
}

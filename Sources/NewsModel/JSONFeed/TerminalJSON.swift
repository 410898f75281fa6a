import Foundation

/// JSON that no terminal takes for commands.
enum TerminalJSON {
  /// JSON may hold DEL, the controls U+0080 to U+009F and characters that turn the direction of a line
  /// or cannot be seen as they are, but a terminal would obey them: they become escapes, so that
  /// nothing of a name is lost.
  static func withoutControls(_ json: Data) -> Data {
    var safe = Data(capacity: json.count)
    var bytes = json.makeIterator()
    while let byte = bytes.next() {
      switch byte {
      case 0x7F: safe.append(contentsOf: escape(0x7F))
      case 0xC2: append(0xC2, &bytes, rest: 1, to: &safe)
      case 0xD8: append(byte, &bytes, rest: 1, to: &safe)
      case 0xE0...0xEF: append(byte, &bytes, rest: 2, to: &safe)
      case 0xF0...0xF4: append(byte, &bytes, rest: 3, to: &safe)
      default: safe.append(byte)
      }
    }
    return safe
  }

  /// A character of several bytes, whose lead decides how many.
  private static func append(
    _ lead: UInt8, _ bytes: inout Data.Iterator, rest: Int, to safe: inout Data
  ) {
    var value = UInt32(lead) & (rest == 1 ? 0x1F : rest == 2 ? 0x0F : 0x07)
    var character = [lead]
    while character.count <= rest, let next = bytes.next() {
      character.append(next)
      value = value << 6 | UInt32(next & 0x3F)
    }
    if isUnseen(value) {
      safe.append(contentsOf: escape(value))
    } else {
      safe.append(contentsOf: character)
    }
  }

  /// Controls, and format characters that only mislead: directions, characters without width, tags.
  /// Joiners within words and emoji stay, as they belong to what is seen.
  private static func isUnseen(_ value: UInt32) -> Bool {
    switch value {
    case 0x80...0x9F, 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F,
      0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  /// Characters beyond the first 65,536 are two escapes (RFC 8259, section 7).
  private static func escape(_ value: UInt32) -> String.UTF8View {
    guard value > 0xFFFF else { return unit(value).utf8 }
    let rest = value - 0x1_0000
    return (unit(0xD800 + rest >> 10) + unit(0xDC00 + rest & 0x3FF)).utf8
  }

  private static func unit(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}

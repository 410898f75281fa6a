import Foundation

/// JSON that no terminal takes for commands.
enum TerminalJSON {
  /// JSON may hold DEL and the controls U+0080 to U+009F as they are, but a terminal would obey them.
  static func withoutControls(_ json: Data) -> Data {
    var safe = Data(capacity: json.count)
    var isBehindC2 = false
    for byte in json {
      if isBehindC2, byte < 0xA0 {
        safe.removeLast()
        safe.append(contentsOf: escape(byte))
      } else if byte == 0x7F {
        safe.append(contentsOf: escape(byte))
      } else {
        safe.append(byte)
      }
      isBehindC2 = byte == 0xC2
    }
    return safe
  }

  private static func escape(_ byte: UInt8) -> String.UTF8View {
    ("\\u00" + String(byte, radix: 16)).utf8
  }
}

/// The one door between untrusted text and a terminal, a file name or another program.
///
/// It removes what could act instead of being read: C0 and C1 controls, escape sequences, bidi
/// overrides and isolates, tag characters, noncharacters, and floods of combining marks or of
/// characters without width. Words always survive: of a terminal command that carries text only
/// its beginning and its end go. What comes out goes through unchanged a second time.
public enum SafeText {
  /// Text that fits one line: each line break and each tab becomes a space.
  public static func line(_ text: String) -> String {
    if isPlain(text, besides: 0x20) { return text }
    return Cleaning(of: text, lineBreak: " ", tab: " ").result()
  }

  /// Text of several lines: `\n`, `\r\n`, `\r`, vertical tab, form feed, U+0085, U+2028 and U+2029
  /// all become `\n`; a tab becomes four spaces, because no terminal agrees with another about it.
  public static func lines(_ text: String) -> String {
    if isPlain(text, besides: 0x0A) { return text }
    return Cleaning(of: text, lineBreak: "\n", tab: "    ").result()
  }

  /// Whether all is printable ASCII, one other byte, or a letter that needs no look; nearly every text
  /// is so, and this comes first.
  private static func isPlain(_ text: String, besides other: UInt8) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { isPlain($0, besides: other) }
      ?? text.utf8.allSatisfy { $0 &- 0x20 < 0x5F || $0 == other }
  }

  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, besides other: UInt8) -> Bool {
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte &- 0x20 < 0x5F || byte == other {
        place += 1
        continue
      }
      guard let length = PlainLetter.length(in: bytes, at: place) else { return false }
      place += length
    }
    return true
  }
}

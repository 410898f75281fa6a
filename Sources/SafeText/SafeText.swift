/// The one door between untrusted text and a terminal, a file name or another program.
///
/// It removes what could act instead of being read: C0 and C1 controls, escape sequences, bidi
/// overrides and isolates, tag characters, and floods of combining marks. Words always survive.
public enum SafeText {
  /// Text that fits one line: line breaks and tabs become spaces.
  public static func line(_ text: String) -> String {
    clean(text, keepsLineBreaks: false)
  }

  /// Text of several lines: `\n`, `\r\n`, `\r`, U+2028 and U+2029 all become `\n`; tabs stay.
  public static func lines(_ text: String) -> String {
    clean(text, keepsLineBreaks: true)
  }

  private static func clean(_ text: String, keepsLineBreaks: Bool) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A where keepsLineBreaks: scalars.append(scalar)
      case 0x00..<0x20, 0x7F..<0xA0: continue
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}

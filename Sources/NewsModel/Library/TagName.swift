/// What the reader calls a tag, and when two names mean the same one.
///
/// Case and accents make no difference, as in a search; signs do, or C, C++ and C# would be one.
public enum TagName {
  /// A name without blanks at its ends, and with one between its words.
  public static func tidy(_ name: String) -> String {
    name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What is the same for all ways to write a name; empty for a name without letters and digits.
  public static func key(_ name: String) -> String {
    guard !IndexText.fold(name).isEmpty else { return "" }
    var key = String.UnicodeScalarView()
    for scalar in tidy(name).unicodeScalars {
      switch IndexFolding.meaning(of: scalar) {
      case .letter(let folded), .alone(let folded): key.append(folded)
      case .letters(let folded): key.append(contentsOf: folded.unicodeScalars)
      case .nothing: break
      case .separator: key.append(sign(scalar))
      }
    }
    return String(key)
  }

  /// Signs that programs put for each other are one.
  private static func sign(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "‘", "’", "ʼ", "`", "´": "'"
    case "“", "”", "„", "«", "»": "\""
    case "‐", "‑", "–", "—", "−": "-"
    default: scalar
    }
  }
}

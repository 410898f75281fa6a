/// When two texts count as the same: exports turn quotation marks, dashes and blanks as they like.
enum ComparedText {
  /// Shares of the words of a paragraph that make it a version of another one.
  private static let likeness = 0.4
  /// Shares of the words of a paragraph that stand in a longer one that goes on with it.
  private static let containment = 0.75
  /// Words that a paragraph needs so that they cannot stand elsewhere by chance.
  private static let shortest = 6

  /// Equal for texts that a reader would call the same.
  static func key(_ text: String) -> String {
    var key = ""
    var isBlank = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        isBlank = true
        continue
      }
      if isBlank, !key.isEmpty { key.unicodeScalars.append(" ") }
      isBlank = false
      switch scalar {
      case "\u{200B}", "\u{AD}", "\u{2060}", "\u{FEFF}": continue
      case "‘", "’", "‚", "‹", "›", "`", "´": key.unicodeScalars.append("'")
      case "“", "”", "„", "«", "»": key.unicodeScalars.append("\"")
      case "‐", "‑", "–", "—", "−": key.unicodeScalars.append("-")
      case "…": key += "..."
      default: key.unicodeScalars.append(scalar)
      }
    }
    return key
  }

  /// Whether a paragraph is another one in other words, by the words that both have.
  static func isVersion(_ new: String, of old: String) -> Bool {
    let before = words(old)
    let after = words(new)
    guard !before.isEmpty, !after.isEmpty else { return false }
    let shared = after.reduce(0) { $0 + min($1.value, before[$1.key] ?? 0) }
    let (left, right) = (before.values.reduce(0, +), after.values.reduce(0, +))
    if Double(2 * shared) >= likeness * Double(left + right) { return true }
    // A sentence that was taken up into a longer paragraph.
    let shorter = min(left, right)
    return shorter >= shortest && Double(shared) >= containment * Double(shorter)
  }

  private static func words(_ text: String) -> [String: Int] {
    key(text).lowercased().split(separator: " ").reduce(into: [:]) {
      $0[String($1), default: 0] += 1
    }
  }
}

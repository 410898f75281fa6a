import Foundation

/// ASCII that stands in for what a terminal without Unicode cannot show.
package enum PlainLetters {
  /// One ASCII character for a cell, or two for a wide one; `?` for letters of other scripts.
  package static func standIn(for text: String, width: Int) -> String {
    guard let first = text.unicodeScalars.first else { return "" }
    let letter = first.isASCII ? Character(first) : signs[first] ?? folded(first) ?? "?"
    return width == 2 ? "\(letter) " : String(letter)
  }

  /// The letter below an accent: é is e.
  private static func folded(_ scalar: Unicode.Scalar) -> Character? {
    let base = String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars.first
    guard let base, base.isASCII, base.value > 0x20 else { return nil }
    return Character(base)
  }

  static let signs: [Unicode.Scalar: Character] = {
    let groups: [(String, Character)] = [
      ("“”„‟«»″", "\""), ("‘’‚‛‹›′´", "'"), ("‐‑‒–—―−⁃─━┄┅┈┉╌╍═", "-"),
      ("│┃┆┇┊┋╎╏║▏▎▌▐▕", "|"), ("┌┐└┘├┤┬┴┼╭╮╰╯┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬", "+"),
      ("…·․∙", "."), ("•●■▪◆★☆✱∗", "*"), ("○◦□▫◇", "o"), ("→▶▸►⇒", ">"), ("←◀◂◄⇐", "<"),
      ("↑▲⇑", "^"), ("↓▼⇓", "v"), ("█▉▊▋▓▒░▄▀", "#"), ("✓✔", "x"), ("×", "x"), ("÷", "/"),
      ("¡", "!"), ("¿", "?"), ("Ø", "O"), ("ß", "s"), ("Ææ", "a"), ("Łł", "l"), ("Đđ", "d"),
      ("ı", "i"), ("€", "E"), ("£", "L"), ("©", "c"), ("®", "r"), ("°", "o"), ("§", "S"),
      ("\u{A0}\u{2000}\u{2002}\u{2003}\u{2009}\u{202F}\u{3000}", " "),
    ]
    var signs: [Unicode.Scalar: Character] = [:]
    for (scalars, letter) in groups {
      for scalar in scalars.unicodeScalars { signs[scalar] = letter }
    }
    signs["ø"] = "o"
    signs["Æ"] = "A"
    signs["Ł"] = "L"
    signs["Đ"] = "D"
    return signs
  }()
}

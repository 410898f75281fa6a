import Terminal

extension Key {
  /// A key by the name that settings give it: `x`, `X`, `space`, `ctrl-t` or `^T`, `alt-x`, `f5`,
  /// `page-down`. Letters that stand alone are taken as they are, words in either case.
  init?(named name: String) {
    if name.count == 1, let character = name.first {
      guard !character.isWhitespace, !character.unicodeScalars.contains(where: \.isControl) else {
        return nil
      }
      self = .character(character)
      return
    }
    let lower = name.lowercased().replacing(" ", with: "-")
    if let key = Self.words[lower] {
      self = key
    } else if let letter = Self.letter(of: lower, behind: ["ctrl-", "control-", "c-", "^"]) {
      self = Self.withControl(letter)
    } else if let character = Self.letter(of: name, behind: ["alt-", "Alt-", "meta-", "m-"]) {
      self = .alt(character)
    } else if lower.hasPrefix("f"), let number = Int(lower.dropFirst()), (1...20).contains(number) {
      self = .function(number)
    } else {
      return nil
    }
  }

  private static let words: [String: Key] = [
    "space": .character(" "), "enter": .enter, "return": .enter, "esc": .escape,
    "escape": .escape, "tab": .tab, "shift-tab": .backTab, "backtab": .backTab,
    "backspace": .backspace, "delete": .delete, "del": .delete, "insert": .insert,
    "up": .up, "down": .down, "left": .left, "right": .right, "home": .home, "end": .end,
    "page-up": .pageUp, "pageup": .pageUp, "page-down": .pageDown, "pagedown": .pageDown,
  ]

  private static func letter(of name: String, behind prefixes: [String]) -> Character? {
    for prefix in prefixes where name.hasPrefix(prefix) {
      let rest = name.dropFirst(prefix.count)
      guard rest.count == 1, let letter = rest.first, !letter.isWhitespace else { return nil }
      return letter
    }
    return nil
  }

  /// Terminals send the same for some keys and for letters with Control.
  private static func withControl(_ letter: Character) -> Key {
    switch letter {
    case "i": .tab
    case "m": .enter
    case "h": .backspace
    case "[": .escape
    default: .control(letter)
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool { properties.generalCategory == .control }
}

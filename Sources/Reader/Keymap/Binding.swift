import Terminal

/// Where a key means what it means.
package enum KeyContext: String, Hashable, Sendable, CaseIterable {
  /// In the list and in the article.
  case everywhere
  case list, article
}

/// Keys that ask for one command, with the line that help shows.
package struct Binding: Hashable, Sendable {
  /// Any of these.
  package let keys: [Key]
  /// Where.
  package let context: KeyContext
  /// What they ask for.
  package let command: Command
  /// One line in lower case.
  package let help: String

  init(_ keys: [Key], _ command: Command, in context: KeyContext = .everywhere, _ help: String) {
    self.keys = keys
    self.context = context
    self.command = command
    self.help = help
  }
}

extension Key {
  /// How help names the key: `^D`, `space`, `J`.
  package var label: String {
    switch self {
    case .character(" "): "space"
    case .character(let character): String(character)
    case .control(let letter): "^" + letter.uppercased()
    case .alt(let character): "alt-" + String(character)
    case .enter: "enter"
    case .escape: "esc"
    case .tab: "tab"
    case .backTab: "shift-tab"
    case .backspace: "backspace"
    case .delete: "delete"
    case .insert: "insert"
    case .up: "up"
    case .down: "down"
    case .left: "left"
    case .right: "right"
    case .home: "home"
    case .end: "end"
    case .pageUp: "page up"
    case .pageDown: "page down"
    case .function(let number): "F\(number)"
    }
  }
}

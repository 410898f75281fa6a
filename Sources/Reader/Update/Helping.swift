import Terminal

extension ReaderState {
  mutating func type(_ key: Key, into help: HelpState) -> [Effect] {
    var help = help
    switch key {
    case .escape, .enter, .control("c"), .function(1):
      mode = .browsing
      return []
    case .character("q") where help.editor.text.isEmpty,
      .character("?") where help.editor.text.isEmpty:
      mode = .browsing
      return []
    case .down, .control("n"): help.top += 1
    case .up, .control("p"): help.top -= 1
    case .pageDown: help.top += max(1, size.height - 4)
    case .pageUp: help.top -= max(1, size.height - 4)
    default: if help.editor.handle(key) { help.top = 0 }
    }
    let rows = helpRowCount(help)
    help.top = min(max(0, help.top), max(0, rows - 1))
    mode = .helping(help)
    return []
  }

  /// How many rows the help has for what was typed into it.
  func helpRowCount(_ help: HelpState) -> Int {
    let marks = Marks(isUnicode: capabilities.isUnicode)
    return HelpOverlay.rows(of: keymap, marks, matching: help.editor.text).count
  }
}

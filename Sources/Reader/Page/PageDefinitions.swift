import NewsModel
import Terminal

/// Sets glossaries, and what pages open on demand.
extension PageSetting {
  /// Each term on a line of its own, what it means indented below.
  mutating func set(_ definitions: [Definition]) {
    let isSpaced = !definitions.allSatisfy { Self.isShort($0.meanings.flatMap { $0 }) }
    for (number, definition) in definitions.enumerated() {
      if isCancelled() { return }
      if number > 0, isSpaced { blank() }
      for term in definition.terms { set(flow(term, .strong)) }
      for (place, meaning) in definition.meanings.enumerated() {
        if place > 0, isSpaced { blank() }
        indented { $0.set(inner: meaning, isSpaced: isSpaced) }
      }
    }
  }

  /// The summary behind a mark, the rest indented below; all of it is open.
  mutating func setDetails(_ summary: [Inline], _ blocks: [Block]) {
    let mark = PageRun(signs.opened, .bullet)
    let blanks = PageRun(String(repeating: " ", count: CellWidth.of(signs.opened)), .body)
    within(Margin(first: mark, rest: blanks)) { setting in
      setting.set(setting.flow(summary, .strong))
      setting.set(inner: blocks, isSpaced: true)
    }
  }

  private mutating func indented(_ body: (inout PageSetting) -> Void) {
    let blanks = PageRun("    ", .body)
    within(Margin(first: blanks, rest: blanks), body)
  }
}

import NewsModel

/// Puts what stands between `<sup>` and `</sup>`, or `<sub>` and `</sub>`, above or below the line.
///
/// Markdown has no signs of its own for that, and reads the two tags as two pieces of HTML.
struct MarkdownShifts {
  private enum Tag {
    case superscript, `subscript`
  }

  private static let deepest = 3
  /// What stands before each tag that is still open.
  private var outer: [(tag: Tag, before: [Inline])] = []

  /// Whether a piece of HTML is one of these tags.
  mutating func take(_ html: String, _ inlines: inout [Inline]) -> Bool {
    switch html.lowercased() {
    case "<sup>": return open(.superscript, &inlines)
    case "<sub>": return open(.subscript, &inlines)
    case "</sup>": return close(.superscript, &inlines)
    case "</sub>": return close(.subscript, &inlines)
    default: return false
    }
  }

  /// Gives the words behind a tag that nothing closed back to the line.
  mutating func end(_ inlines: inout [Inline]) {
    while let last = outer.popLast() { inlines = (last.before + inlines).merged }
  }

  private mutating func open(_ tag: Tag, _ inlines: inout [Inline]) -> Bool {
    guard outer.count < Self.deepest else { return true }
    outer.append((tag, inlines))
    inlines = []
    return true
  }

  private mutating func close(_ tag: Tag, _ inlines: inout [Inline]) -> Bool {
    guard outer.last?.tag == tag else { return true }
    let inner = inlines
    inlines = outer.removeLast().before
    guard !inner.isEmpty else { return true }
    inlines.append(tag == .superscript ? .superscript(inner) : .subscript(inner))
    return true
  }
}

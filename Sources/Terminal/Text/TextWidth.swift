/// Texts cut or filled to a width in columns, by grapheme cluster and never through a wide one.
package enum TextWidth {
  /// The text itself where it fits, else its beginning and the ellipsis, at most `columns` wide.
  ///
  /// Blanks before the ellipsis go. Where not even the ellipsis fits, the text is cut without one.
  package static func truncated(
    _ text: String, to columns: Int, ellipsis: String = "…"
  ) -> String {
    guard columns > 0 else { return "" }
    let mark = CellWidth.of(ellipsis)
    let hasMark = mark <= columns
    let room = hasMark ? columns - mark : columns
    var run = GlyphRun(text[...])
    var width = 0
    var cut: Substring.Index?
    while true {
      let start = run.position
      guard let cluster = run.next() else { return text }
      width += cluster.width
      if width > room, cut == nil { cut = start }
      if width > columns { break }
    }
    var head = text[..<(cut ?? text.endIndex)]
    guard hasMark else { return String(head) }
    while head.last == " " { head.removeLast() }
    return String(head) + ellipsis
  }

  /// The text cut to `columns` and filled up with blanks on the right.
  package static func padded(_ text: String, to columns: Int) -> String {
    let fitting = truncated(text, to: columns)
    return fitting + String(repeating: " ", count: max(0, columns - CellWidth.of(fitting)))
  }

  /// The text cut to `columns` and filled up with blanks on the left, for numbers and dates.
  package static func paddedLeft(_ text: String, to columns: Int) -> String {
    let fitting = truncated(text, to: columns)
    return String(repeating: " ", count: max(0, columns - CellWidth.of(fitting))) + fitting
  }
}

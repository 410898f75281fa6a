import NewsModel
import Terminal

/// Draws every key with what it does; what is typed narrows it.
struct HelpOverlay {
  let state: ReaderState
  let help: HelpState

  /// The rows in which all typed words stand.
  static func rows(
    of keymap: Keymap, _ marks: Marks, matching text: String
  ) -> [Keymap.HelpRow] {
    let words = text.lowercased().split(separator: " ")
    let search = SearchHelp.forms.map {
      Keymap.HelpRow(keys: $0.form, help: $0.meaning, command: "")
    }
    let signs = marks.meanings.map {
      Keymap.HelpRow(keys: $0.sign, help: $0.meaning, command: "")
    }
    return (keymap.helpRows + search + signs).filter { row in
      let haystack = "\(row.keys) \(row.help) \(row.command)".lowercased()
      return words.allSatisfy { haystack.contains($0) }
    }
  }

  /// Draws over the whole screen and gives the place of the cursor.
  func draw(into surface: inout Surface) -> Point {
    let theme = state.theme
    let marks = Marks(isUnicode: state.capabilities.isUnicode)
    let bounds = surface.bounds
    surface.fill(bounds, style: .plain)
    surface.write("keys", at: Point(x: 1, y: 0), style: theme.style(.unreadTitle), clip: bounds)
    surface.write("/", at: Point(x: 7, y: 0), style: theme.style(.prompt), clip: bounds)
    let cursor = surface.write(
      help.editor.text, at: Point(x: 9, y: 0), style: theme.style(.text), clip: bounds)
    if help.editor.text.isEmpty {
      surface.write(
        "type to search", at: Point(x: 9, y: 0), style: theme.style(.placeholder), clip: bounds)
    }
    let rows = Self.rows(of: state.keymap, marks, matching: help.editor.text)
    let room = max(0, bounds.height - 3)
    let nameX = namePlace(in: bounds.width)
    for (line, row) in rows.dropFirst(help.top).prefix(room).enumerated() {
      let y = line + 2
      surface.write(
        TextWidth.truncated(row.keys, to: 18, ellipsis: marks.ellipsis), at: Point(x: 1, y: y),
        style: theme.style(.helpKeys), clip: bounds)
      surface.write(
        TextWidth.truncated(
          row.help, to: max(1, (nameX ?? bounds.width) - 21), ellipsis: marks.ellipsis),
        at: Point(x: 20, y: y), style: theme.style(.text), clip: bounds)
      if let nameX, !row.command.isEmpty {
        draw(name: row.command, at: Point(x: nameX, y: y), &surface)
      }
    }
    drawFoot(rows.count, room, &surface)
    return Point(x: min(cursor, bounds.width - 1), y: 0)
  }

  /// Where the names on the command line begin: behind the longest help, if there is room for both.
  private func namePlace(in width: Int) -> Int? {
    let rows = state.keymap.helpRows
    let place = 22 + (rows.map { CellWidth.of($0.help) }.max() ?? 0)
    let longest = rows.map { CellWidth.of($0.command) }.max() ?? 0
    return place + longest + 2 <= width ? place : nil
  }

  private func draw(name: String, at place: Point, _ surface: inout Surface) {
    surface.write(
      ":" + name, at: place, style: state.theme.style(.quiet), clip: surface.bounds)
  }

  private func drawFoot(_ count: Int, _ room: Int, _ surface: inout Surface) {
    let last = min(count, help.top + room)
    let text =
      count == 0
      ? "nothing found" : "\(help.top + 1)-\(last) of \(count)   esc closes   arrows scroll"
    surface.write(
      text, at: Point(x: 1, y: surface.size.height - 1), style: state.theme.style(.hint),
      clip: surface.bounds)
  }
}

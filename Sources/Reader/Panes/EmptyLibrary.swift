import NewsModel
import Terminal

/// What an empty library says about itself: how to put something into it.
struct EmptyLibrary {
  let state: ReaderState
  let area: Rect

  private static let lines: [(String, ScreenRole)] = [
    ("This library is empty.", .unreadTitle),
    ("", .text),
    (":add https://example.org", .helpKeys),
    ("  follow a site or a feed", .quiet),
    (":add ~/Articles", .helpKeys),
    ("  follow a folder of saved articles", .quiet),
    ("gazette import --newsboat", .helpKeys),
    ("  in the shell: move from newsboat", .quiet),
    ("", .text),
    ("? shows the keys, q leaves", .quiet),
  ]

  func draw(into surface: inout Surface) {
    let all = wrapped(Self.lines)
    // Where there is no room, there is none for blanks first.
    let lines = all.count > area.height ? all.filter { !$0.0.isEmpty } : all
    for (line, (text, role)) in lines.prefix(area.height).enumerated() {
      surface.write(
        text, at: Point(x: area.x + 2, y: area.y + line), style: state.theme.style(role), clip: area
      )
    }
  }

  private func wrapped(_ lines: [(String, ScreenRole)]) -> [(String, ScreenRole)] {
    let room = max(1, area.width - 3)
    let ellipsis = Marks(isUnicode: state.capabilities.isUnicode).ellipsis
    return lines.flatMap { text, role in
      let indent = String(text.prefix { $0 == " " })
      return NoticeLines.lines(of: text, width: max(1, room - indent.count), ellipsis: ellipsis)
        .map { (indent + $0, role) }
    }
  }
}

extension ReaderState {
  /// Whether the library has nothing that articles could come from.
  var isLibraryEmpty: Bool {
    isLibrary && list.view == .all && !isSearching && !list.isLoading
      && overview.map { $0.feeds.isEmpty && $0.all.articles == 0 } ?? false
  }
}

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
    ("  in the shell: bring feeds and articles from newsboat", .quiet),
    ("", .text),
    ("? shows the keys, q leaves", .quiet),
  ]

  func draw(into surface: inout Surface) {
    for (line, (text, role)) in Self.lines.prefix(area.height).enumerated() {
      surface.write(
        text, at: Point(x: area.x + 2, y: area.y + line), style: state.theme.style(role), clip: area
      )
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

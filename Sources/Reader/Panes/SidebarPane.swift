import NewsModel
import Terminal

/// Draws the parts of the library with how much is unread in them.
struct SidebarPane {
  let state: ReaderState
  let area: Rect

  func draw(into surface: inout Surface) {
    let rows = state.sidebarRows.dropFirst(state.sidebar.top).prefix(area.height)
    for (line, row) in rows.enumerated() { draw(row, y: area.y + line, &surface) }
  }

  private func draw(_ row: SidebarRow, y: Int, _ surface: inout Surface) {
    let theme = state.theme
    let marks = Marks(isUnicode: state.capabilities.isUnicode)
    switch row {
    case .heading(let name):
      write(name, at: area.x + 1, y, .day, width: area.width - 2, &surface)
    case .view(let view, let name, let tally):
      let count = number(tally, of: view)
      let countX = area.maxX - CellWidth.of(count) - 1
      let isUnread = tally.unread > 0
      write(
        name, at: area.x + 2, y, isUnread ? .unreadTitle : .readTitle,
        width: countX - area.x - 3, &surface)
      write(count, at: countX, y, isUnread ? .unreadMark : .quiet, width: 12, &surface)
      guard view == state.list.view else { return }
      let hasFocus = state.focus == .sidebar
      let look = theme.style(hasFocus ? .selected : .selectedElsewhere)
      surface.restyle(Rect(x: area.x, y: y, width: area.width, height: 1)) { style in
        if look.background != .terminal { style.background = look.background }
        style.attributes.formUnion(look.attributes)
      }
      surface.write(
        hasFocus ? marks.selected : marks.selectedElsewhere, at: Point(x: area.x, y: y),
        style: theme.style(.unreadMark), clip: area)
    }
  }

  /// How much is unread; where only the whole matters, how much there is.
  private func number(_ tally: Tally, of view: LibraryView) -> String {
    switch view {
    case .starred, .trash, .gone: tally.articles == 0 ? "" : "\(tally.articles)"
    default: tally.unread == 0 ? "" : "\(tally.unread)"
    }
  }

  private func write(
    _ text: String, at x: Int, _ y: Int, _ role: ScreenRole, width: Int, _ surface: inout Surface
  ) {
    let marks = Marks(isUnicode: state.capabilities.isUnicode)
    surface.write(
      TextWidth.truncated(text, to: max(1, width), ellipsis: marks.ellipsis),
      at: Point(x: x, y: y), style: state.theme.style(role), clip: area)
  }
}

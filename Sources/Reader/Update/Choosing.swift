import NewsModel
import Terminal

/// Choosing a part of the library in the sidebar.
extension ReaderState {
  var sidebarRows: [SidebarRow] { SidebarRow.rows(overview) }

  mutating func take(_ overview: LibraryOverview) {
    self.overview = overview
    libraryTotal = overview.all.articles
    libraryUnread = overview.all.unread
    keepViewVisible()
  }

  /// Moves in the sidebar; the list follows at once.
  mutating func moveInSidebar(_ command: Command) -> [Effect] {
    let rows = sidebarRows.compactMap(\.view)
    let current = rows.firstIndex(of: list.view) ?? 0
    let page = max(1, (layout.sidebar?.height ?? 2) - 1)
    let times = count ?? 1
    let wanted: Int
    switch command {
    case .down: wanted = current + times
    case .up: wanted = current - times
    case .halfPageDown: wanted = current + page / 2
    case .halfPageUp: wanted = current - page / 2
    case .pageDown: wanted = current + page
    case .pageUp: wanted = current - page
    case .start: wanted = 0
    case .end: wanted = rows.count - 1
    default:
      focus = .list
      return []
    }
    guard !rows.isEmpty else { return [] }
    return show(rows[min(max(0, wanted), rows.count - 1)])
  }

  /// Shows a part of the library; a search that was on ends.
  mutating func show(_ view: LibraryView) -> [Effect] {
    guard view != list.view || search.isOn else { return [] }
    search.before = nil
    search.editor = LineEditor()
    reading.find = nil
    list.turn(to: .everything, in: view)
    list.isTouched = false
    list.top = 0
    if list.order == .relevance { list.order = .newestFirst }
    keepViewVisible()
    return [loadRows(.start, wish: .first)]
  }

  /// Scrolls the sidebar so that the view is on the screen.
  mutating func keepViewVisible() {
    guard let height = layout.sidebar?.height, height > 0,
      let index = sidebarRows.firstIndex(where: { $0.view == list.view })
    else { return }
    sidebar.top = min(sidebar.top, max(0, index - 1))
    sidebar.top = max(sidebar.top, index - height + 1)
    sidebar.top = min(sidebar.top, max(0, sidebarRows.count - height))
  }

  mutating func toggleSidebar() -> [Effect] {
    guard isLibrary else {
      notice = StatusNotice(
        text: "the library has a sidebar, named files have none", isError: false)
      return []
    }
    let isShown = layout.sidebar != nil
    sidebar.isShown = !isShown
    if isShown {
      if focus == .sidebar { focus = .list }
    } else {
      focus = .sidebar
    }
    keepViewVisible()
    keepSelectionVisible()
    return relayOutIfNeeded()
  }
}

import Terminal

/// Where the sidebar is, and what it leaves to the panes.
struct SidebarLayout: Hashable, Sendable {
  let sidebar: Rect?
  /// The line behind it.
  let rule: Rect?
  /// What is left for list and article; `nil` where the sidebar takes the place of both.
  let rest: Rect?

  init(_ whole: Rect, focus: Focus, isWanted: Bool) {
    let isAlone = whole.width < PaneLayout.leastWidthBesideSidebar
    guard isWanted, !isAlone || focus == .sidebar else {
      (sidebar, rule, rest) = (nil, nil, whole)
      return
    }
    guard !isAlone else {
      (sidebar, rule, rest) = (whole, nil, nil)
      return
    }
    let width = min(30, max(22, whole.width / 5))
    sidebar = Rect(x: 0, y: whole.y, width: width, height: whole.height)
    rule = Rect(x: width, y: whole.y, width: 1, height: whole.height)
    rest = Rect(
      x: width + 1, y: whole.y, width: whole.width - width - 1, height: whole.height)
  }
}

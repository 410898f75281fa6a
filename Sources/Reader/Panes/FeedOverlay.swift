import NewsModel
import Terminal

/// Draws how the web feeds fare, or which of a site's feeds may be followed, over the whole screen.
struct FeedOverlay {
  let state: ReaderState

  func draw(_ watching: FeedWatching, into surface: inout Surface) {
    let lines = FeedLines(state: state, watching).all
    let failed = watching.feeds?.count { $0.health.problem != nil } ?? 0
    let count = watching.feeds?.count ?? 0
    let title = "feeds: \(count)" + (failed > 0 ? ", \(failed) failed" : "")
    begin(title, &surface)
    for (place, line) in lines.dropFirst(watching.top).prefix(surface.bounds.height - 3)
      .enumerated()
    {
      write(line.text, at: 2, place + 2, line.role, &surface)
    }
    let progress = state.refresh?.bar(isUnicode: state.capabilities.isUnicode)
    write(progress ?? "r refreshes   esc closes", at: 2, surface.bounds.height - 1, .hint, &surface)
  }

  func draw(_ choosing: FeedChoosing, into surface: inout Surface) {
    begin("several feeds: which one?", &surface)
    let height = max(1, surface.bounds.height - 3)
    let top = max(0, choosing.selected - height + 1)
    for (place, feed) in choosing.candidates.dropFirst(top).prefix(height).enumerated() {
      let isSelected = place + top == choosing.selected
      let marks = Marks(isUnicode: state.capabilities.isUnicode)
      if isSelected { write(marks.selected, at: 1, place + 2, .unreadMark, &surface) }
      let name = feed.title.map { $0 + marks.separator } ?? ""
      write(
        name + FeedAddress.shown(feed.address), at: 3, place + 2, isSelected ? .unreadTitle : .text,
        &surface)
    }
    write("enter follows   esc gives up", at: 2, surface.bounds.height - 1, .hint, &surface)
  }

  private func begin(_ title: String, _ surface: inout Surface) {
    surface.fill(surface.bounds, style: .plain)
    write(title, at: 2, 0, .unreadTitle, &surface)
  }

  private func write(
    _ text: String, at x: Int, _ y: Int, _ role: ScreenRole, _ surface: inout Surface
  ) {
    let marks = Marks(isUnicode: state.capabilities.isUnicode)
    surface.write(
      TextWidth.truncated(
        text, to: max(1, surface.bounds.width - x - 1), ellipsis: marks.ellipsis),
      at: Point(x: x, y: y), style: state.theme.style(role))
  }
}

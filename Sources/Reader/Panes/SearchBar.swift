import NewsModel
import Terminal

/// Draws the search bar: what is searched for on the left, how much there is on the right.
struct SearchBar {
  let state: ReaderState
  let area: Rect

  /// Draws the bar and gives the place of the cursor while something is typed into it.
  func draw(into surface: inout Surface) -> Point? {
    let theme = state.theme
    let marks = Marks(isUnicode: state.capabilities.isUnicode)
    let counts = " " + self.counts(marks) + " "
    let countsWidth = CellWidth.of(counts)
    let hasRoom = hasRoom(for: counts)
    if hasRoom {
      let isProblem = problem != nil && hasRoomForProblem
      surface.write(
        counts, at: Point(x: area.maxX - countsWidth, y: area.y),
        style: theme.style(isProblem ? .error : .quiet), clip: area)
    }
    surface.write("/", at: Point(x: 1, y: area.y), style: theme.style(.prompt), clip: area)
    let room = Rect(
      x: 3, y: area.y, width: area.width - 4 - (hasRoom ? countsWidth : 0), height: 1)
    if state.mode != .searching, !state.search.isOn {
      let view = state.list.view.name(state.overview)
      surface.write(
        area.width >= 60 ? "search \(view ?? "everything")" : view ?? "search",
        at: Point(x: 3, y: area.y),
        style: theme.style(.placeholder), clip: room)
      return nil
    }
    // A line longer than the bar shows its end, where the cursor usually is.
    let before = state.search.editor.textBeforeCursor
    let shift = max(0, CellWidth.of(before) - room.width + 1)
    surface.write(
      state.search.editor.text, at: Point(x: room.x - shift, y: area.y), style: theme.style(.text),
      clip: room)
    guard state.mode == .searching else { return nil }
    return Point(x: min(room.maxX, room.x + CellWidth.of(before) - shift), y: area.y)
  }

  /// What is wrong with the search.
  var problem: String? {
    guard state.search.isOn else { return problemOfView }
    return state.list.query.problems.first.map { "at \($0.position + 1): \($0.sentence)" }
  }

  /// What is wrong with a kept search.
  private var problemOfView: String? {
    guard case .saved(let search) = state.list.view else { return nil }
    let query = SearchQuery.parse(search.query, now: state.now, isTyping: false)
    return query.problems.first.map { "at \($0.position + 1): \($0.sentence)" }
  }

  /// Where there is none, the line at the bottom says what is wrong.
  var hasRoomForProblem: Bool {
    guard let problem else { return false }
    return hasRoom(for: " \(problem) · 0000 of 0000 ")
  }

  /// How many articles the view has without the search; after a start nobody listed them yet.
  private var sizeOfView: Int {
    if let before = state.search.before?.list.window.total, before > 0 { return before }
    let rows = SidebarRow.rows(state.overview)
    for case .view(state.list.view, _, let tally) in rows { return tally.articles }
    return state.libraryTotal
  }

  /// Whether enough of the bar is left for what is typed.
  private func hasRoom(for counts: String) -> Bool { area.width >= CellWidth.of(counts) + 18 }

  private func counts(_ marks: Marks) -> String {
    let window = state.list.window
    let isCounted = window.tally != nil
    let number =
      window.totalIsExact
      ? "\(window.total)"
      : isCounted ? "more than \(window.total)" : "\(window.total)" + marks.ellipsis
    if let problem, hasRoomForProblem {
      return state.mode == .searching || !state.isSearching
        ? problem : problem + marks.separator + number
    }
    if state.isSearching {
      if let ranked = window.ranked { return "best of the newest \(ranked)" }
      let order = state.list.order.words
      if area.width < 60 { return number }
      // While files are still being read, more may be found than were counted before.
      let whole = sizeOfView
      let view = state.list.view.name(state.overview).map { " in \($0)" } ?? ""
      let all = (window.totalIsExact && window.total <= whole ? " of \(whole)" : "") + view
      return "\(number)\(all)\(marks.separator)\(order)"
    }
    let noun = window.total == 1 ? "article" : "articles"
    if isCounted && !window.totalIsExact { return "\(number) \(noun)" }
    if area.width < 60 { return "\(window.total)\(marks.separator)\(window.unread) unread" }
    return "\(window.total) \(noun)\(marks.separator)\(window.unread) unread"
  }
}

extension RowOrder {
  /// The order in words: `newest first`.
  var words: String {
    switch self {
    case .newestFirst: "newest first"
    case .oldestFirst: "oldest first"
    case .source: "by source"
    case .title: "by title"
    case .relevance: "by relevance"
    }
  }
}

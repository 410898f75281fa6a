import NewsModel
import Terminal

/// Draws the list of articles.
struct ListPane {
  let state: ReaderState
  let area: Rect
  private let marks: Marks
  private let dates: ListDates
  private let listing: Listing

  init(state: ReaderState, area: Rect) {
    self.state = state
    self.area = area
    marks = Marks(isUnicode: state.capabilities.isUnicode)
    dates = ListDates(now: state.now, zoneOffset: state.zoneOffset)
    listing = Listing(state: state, area: area)
  }

  func draw(into surface: inout Surface) {
    guard !state.list.window.rows.isEmpty else { return drawEmpty(&surface) }
    for (number, line) in listing.lines.enumerated() {
      let y = area.y + number
      switch line {
      case .day(let day):
        surface.write(
          TextWidth.truncated(day, to: area.width - 1, ellipsis: marks.ellipsis),
          at: Point(x: area.x + 1, y: y), style: state.theme.style(.day), clip: area)
      case .row(let index, let part):
        guard let row = state.list.row(at: index) else { continue }
        draw(row, part: part, isSelected: index == state.list.selectedIndex, y: y, &surface)
      }
    }
  }

  private func drawEmpty(_ surface: inout Surface) {
    // Where there is a pane for articles, it has more room.
    if state.isLibraryEmpty, state.layout.article == nil {
      return EmptyLibrary(state: state, area: area).draw(into: &surface)
    }
    let text: String =
      if state.isSearching {
        state.list.isLoading ? "searching" + marks.ellipsis : nothingFound
      } else if state.progress.isFinished || state.isLibrary && !state.list.isLoading {
        "no articles here"
      } else {
        "reading" + marks.ellipsis
      }
    let top = area.y + min(1, area.height - 1)
    for (number, line) in text.split(separator: "\n").enumerated() where top + number < area.maxY {
      surface.write(
        String(line), at: Point(x: area.x + 2, y: top + number),
        style: state.theme.style(.placeholder), clip: area)
    }
  }

  /// With what may have been meant, where such words exist.
  private var nothingFound: String {
    guard let near = state.nearSearch else { return "nothing found" }
    let words = state.list.nearWords.map {
      "\($0.word): did you mean \($0.candidates.joined(separator: ", "))?"
    }
    let key = state.mode == .searching ? "tab" : "/ and tab"
    return words.joined(separator: " ") + "\n\(key): \(near)"
  }

  private func draw(
    _ row: ArticleRow, part: Int, isSelected: Bool, y: Int, _ surface: inout Surface
  ) {
    if part == 0 { drawTitle(row, y: y, &surface) } else { drawSecond(row, y: y, &surface) }
    guard isSelected else { return }
    let hasFocus = state.focus == .list
    let look = state.theme.style(hasFocus ? .selected : .selectedElsewhere)
    surface.restyle(Rect(x: area.x, y: y, width: area.width, height: 1)) { style in
      if look.background != .terminal { style.background = look.background }
      style.attributes.formUnion(look.attributes)
    }
    surface.write(
      hasFocus ? marks.selected : marks.selectedElsewhere, at: Point(x: area.x, y: y),
      style: state.theme.style(.unreadMark), clip: area)
  }

  private func drawTitle(_ row: ArticleRow, y: Int, _ surface: inout Surface) {
    let theme = state.theme
    if row.status.isStarred {
      surface.write(
        marks.star, at: Point(x: area.x + 1, y: y), style: theme.style(.star), clip: area)
    }
    surface.write(
      row.status.isRead ? marks.read : marks.unread, at: Point(x: area.x + 2, y: y),
      style: theme.style(row.status.isRead ? .quiet : .unreadMark), clip: area)
    if row.isGone {
      surface.write(
        marks.gone, at: Point(x: area.x + 3, y: y), style: theme.style(.quiet), clip: area)
    }

    let date = dates.short(row.listed)
    let dateX = area.maxX - CellWidth.of(date) - 1
    var titleEnd = dateX - 2
    surface.write(date, at: Point(x: dateX, y: y), style: theme.style(.date), clip: area)
    if hasSourceBesideTitle {
      let width = min(24, area.width / 4)
      titleEnd = area.maxX - 10 - width - 2
      surface.write(
        TextWidth.truncated(shown(row.source), to: width, ellipsis: marks.ellipsis),
        at: Point(x: titleEnd + 2, y: y), style: theme.style(.source), clip: area)
    }
    let title = TextWidth.truncated(
      shown(row.title), to: max(1, titleEnd - area.x - 4), ellipsis: marks.ellipsis)
    let style = theme.style(row.status.isRead ? .readTitle : .unreadTitle)
    write(title, at: Point(x: area.x + 4, y: y), style: style, &surface)
  }

  private var hasSourceBesideTitle: Bool { listing.linesPerRow == 1 && area.width >= 56 }

  /// A title with what was searched for marked in it.
  private func write(_ title: String, at place: Point, style: Style, _ surface: inout Surface) {
    surface.write(title, at: place, style: style, clip: area)
    guard state.isSearching else { return }
    let hit = state.theme.style(.hit)
    for range in HitFinder(state.list.query).ranges(in: title, field: .title) {
      let x = place.x + CellWidth.of(title[..<range.lowerBound])
      surface.write(title[range], at: Point(x: x, y: place.y), style: hit, clip: area)
    }
  }

  /// The source, or the whole date where that stands beside the title already; while a search is on
  /// a piece of the text around the hits.
  private func drawSecond(_ row: ArticleRow, y: Int, _ surface: inout Surface) {
    let theme = state.theme
    guard state.isSearching, let snippet = row.snippet, !snippet.parts.isEmpty else {
      let words = hasSourceBesideTitle ? dates.long(row.listed) : shown(row.source)
      let source = TextWidth.truncated(
        words, to: max(1, area.width - 6), ellipsis: marks.ellipsis)
      surface.write(
        source, at: Point(x: area.x + 4, y: y),
        style: theme.style(hasSourceBesideTitle ? .date : .source), clip: area)
      return
    }
    draw(
      Snippet(snippet.parts.map { Snippet.Part(text: shown($0.text), isHit: $0.isHit) }), y: y,
      &surface)
  }

  /// Words in letters that the screen has, ß as ss.
  private func shown(_ words: String) -> String {
    state.capabilities.isUnicode ? words : PlainLetters.spelled(words)
  }

  /// A snippet, moved to the left as far as its first hit needs to be on the screen.
  private func draw(_ snippet: Snippet, y: Int, _ surface: inout Surface) {
    let room = Rect(
      x: area.x + 4, y: area.y, width: max(0, area.width - 5), height: area.height)
    let before = snippet.parts.prefix { !$0.isHit }.map { CellWidth.of($0.text) }.reduce(0, +)
    let hit = snippet.parts.first(where: \.isHit).map { CellWidth.of($0.text) } ?? 0
    let shift = hit == 0 || before + hit <= room.width ? 0 : max(0, before - room.width / 3)
    var place = Point(x: room.x - shift, y: y)
    for part in snippet.parts {
      let style = state.theme.style(part.isHit ? .hit : .quiet)
      guard place.x < room.maxX else { break }
      surface.write(part.text, at: place, style: style, clip: room)
      place.x += CellWidth.of(part.text)
    }
    if place.x > room.maxX {
      drawEllipsis(at: room.maxX - CellWidth.of(marks.ellipsis), y, &surface)
    }
    if shift > 0 { drawEllipsis(at: room.x, y, &surface) }
  }

  private func drawEllipsis(at x: Int, _ y: Int, _ surface: inout Surface) {
    let gap = Rect(x: x, y: y, width: CellWidth.of(marks.ellipsis), height: 1)
    surface.fill(gap, style: .plain)
    surface.write(marks.ellipsis, at: Point(x: x, y: y), style: state.theme.style(.quiet))
  }
}

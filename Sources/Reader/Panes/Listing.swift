import NewsModel
import Terminal

/// Which row stands on which line of the list pane.
struct Listing {
  /// A line of the pane.
  enum Line: Hashable {
    case day(String)
    /// The part counts the lines of a row from 0.
    case row(index: Int, part: Int)
  }

  private let list: ListState
  private let height: Int
  private let dates: ListDates
  private let isGrouped: Bool
  private let hasSnippetLine: Bool
  /// How many lines a row takes, without the selected row's snippet.
  let linesPerRow: Int

  init(state: ReaderState, area: Rect?) {
    list = state.list
    height = max(1, area?.height ?? 1)
    dates = ListDates(now: state.now, zoneOffset: state.zoneOffset)
    let isBeside = state.layout.verticalRule != nil
    linesPerRow = isBeside && height >= 8 ? 2 : 1
    let isByDate = list.order == .newestFirst || list.order == .oldestFirst
    isGrouped = isByDate && height >= 12
    hasSnippetLine = state.isSearching && linesPerRow == 1 && height >= 4
  }

  /// The lines of the pane from the top row on.
  var lines: [Line] {
    var lines: [Line] = []
    var index = list.top
    while lines.count < height, let row = list.row(at: index) {
      if let day = heading(of: row, at: index, isFirst: index == list.top) { lines.append(day) }
      for part in 0..<lineCount(index) { lines.append(.row(index: index, part: part)) }
      index += 1
    }
    return Array(lines.prefix(height))
  }

  func index(atLine line: Int) -> Int? {
    let lines = lines
    guard lines.indices.contains(line), case .row(let index, _) = lines[line] else { return nil }
    return index
  }

  /// The top row nearest to `top` with which the selected row is wholly on the screen.
  func topToShow(_ selected: Int, from top: Int) -> Int {
    guard list.row(at: selected) != nil else { return list.loaded.lowerBound }
    if selected <= top { return min(selected, lastTop) }
    var used = lineCount(selected)
    var index = selected
    while index > list.loaded.lowerBound {
      // The first row on the screen always has its day above it.
      let own = hasHeading(index) ? 1 : 0
      let above = used + own + lineCount(index - 1) + (isGrouped ? 1 : 0)
      if above > height { break }
      used += own + lineCount(index - 1)
      index -= 1
    }
    return min(max(index, min(top, selected)), max(lastTop, index))
  }

  /// The last top row with which the list still fills the pane.
  private var lastTop: Int {
    let isKnown = list.loaded.upperBound == list.window.total && list.window.totalIsExact
    guard isKnown || list.window.isAtEnd else { return .max }
    var index = list.loaded.upperBound
    var used = 0
    while index > list.loaded.lowerBound {
      let above = used + lineCount(index - 1) + (isGrouped ? 1 : 0)
      if above > height { break }
      index -= 1
      used += lineCount(index) + (hasHeading(index) ? 1 : 0)
    }
    return min(index, list.loaded.upperBound - 1)
  }

  private func lineCount(_ index: Int) -> Int {
    linesPerRow + (hasSnippetLine && index == list.selectedIndex ? 1 : 0)
  }

  private func heading(of row: ArticleRow, at index: Int, isFirst: Bool) -> Line? {
    guard isGrouped, isFirst || hasHeading(index) else { return nil }
    return .day(dates.long(row.listed))
  }

  private func hasHeading(_ index: Int) -> Bool {
    guard isGrouped, let row = list.row(at: index) else { return false }
    guard let before = list.row(at: index - 1) else { return true }
    return dates.dayNumber(before.listed) != dates.dayNumber(row.listed)
  }
}

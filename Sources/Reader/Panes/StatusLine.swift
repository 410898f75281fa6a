import NewsModel
import Terminal

/// Draws the line at the bottom: place, hints, progress; or a prompt; or a sentence.
struct StatusLine {
  let state: ReaderState
  let area: Rect
  private let marks: Marks
  private static let helpHint = "? help"

  init(state: ReaderState, area: Rect) {
    self.state = state
    self.area = area
    marks = Marks(isUnicode: state.capabilities.isUnicode)
  }

  /// Draws the line and gives the place of the cursor while a prompt is open.
  func draw(into surface: inout Surface) -> Point? {
    if case .prompting(let prompt) = state.mode { return draw(prompt, &surface) }
    if state.mode == .searching, let problem = problemOfSearch {
      write(problem, .error, &surface)
      return nil
    }
    if let notice = state.notice {
      write(notice.text, notice.isError ? .error : .notice, &surface)
      return nil
    }
    if let problem = problemOfSearch {
      write(problem, .error, &surface)
      return nil
    }
    let left = self.left
    write(left, at: 1, .status, &surface)
    let right = self.right
    let rightX = area.width - CellWidth.of(right) - 1
    if rightX > CellWidth.of(left) + 3 { write(right, at: rightX, .status, &surface) }
    drawHints(from: max(26, CellWidth.of(left) + 4), to: rightX - 2, &surface)
    return nil
  }

  /// What is wrong with the search, where the search bar has no room for it.
  private var problemOfSearch: String? {
    let bar = SearchBar(state: state, area: state.layout.searchBar)
    return bar.hasRoomForProblem ? nil : bar.problem
  }

  /// A sentence in as many lines as it takes, over the lowest ones of the panes.
  private func write(_ text: String, _ role: ScreenRole, _ surface: inout Surface) {
    let room = max(1, area.width - 2)
    let lines = NoticeLines.lines(of: text, width: room, ellipsis: marks.ellipsis)
    for (number, line) in lines.enumerated() {
      let y = area.y - lines.count + 1 + number
      guard y >= state.layout.searchBar.maxY || number == lines.count - 1 else { continue }
      let place = Rect(x: area.x, y: y, width: area.width, height: 1)
      if lines.count > 1 { surface.fill(place, style: state.theme.style(role)) }
      surface.write(
        line, at: Point(x: area.x + 1, y: y), style: state.theme.style(role), clip: place)
    }
  }

  private func write(_ text: String, at x: Int, _ role: ScreenRole, _ surface: inout Surface) {
    let room = max(1, area.width - x - 1)
    surface.write(
      TextWidth.truncated(text, to: room, ellipsis: marks.ellipsis),
      at: Point(x: area.x + x, y: area.y), style: state.theme.style(role), clip: area)
  }

  private func draw(_ prompt: PromptState, _ surface: inout Surface) -> Point {
    let label = prompt.kind.label
    write(label, at: 1, .prompt, &surface)
    let start = 1 + CellWidth.of(label)
    let room = Rect(x: start, y: area.y, width: max(1, area.width - start - 1), height: 1)
    let before = prompt.editor.textBeforeCursor
    let shift = max(0, CellWidth.of(before) - room.width + 1)
    surface.write(
      prompt.editor.text, at: Point(x: start - shift, y: area.y), style: state.theme.style(.text),
      clip: room)
    if let completion = prompt.completion, completion.candidates.count > 1 {
      let note = "\(completion.shown + 1)/\(completion.candidates.count)"
      write(note, at: area.width - CellWidth.of(note) - 2, .hint, &surface)
    }
    return Point(x: start + CellWidth.of(before) - shift, y: area.y)
  }

  /// Where the reader is in the list, and what is still going on.
  private var left: String {
    let window = state.list.window
    let more = window.totalIsExact ? "" : "+"
    var parts = [window.total == 0 ? "0/0" : "\(number)/\(window.total)\(more)"]
    let progress = state.progress
    if let fetching = state.fetching { return fetching.words + marks.separator + "esc gives up" }
    if let overview = state.overview, overview.unindexed > 0 {
      let all = overview.all.articles + overview.trashed
      parts.append("making the index anew, \(overview.unindexed) of \(all) to go")
    } else if let refresh = state.refresh {
      parts.append(refresh.bar(isUnicode: state.capabilities.isUnicode))
    } else if !progress.isFinished, progress.filesFound > 0 {
      parts.append("reading \(progress.filesRead) of \(progress.filesFound)")
    } else if !state.isSearching, area.width >= 60 {
      parts.append(state.list.order.words)
    }
    if progress.leftOut > 0 { parts.append("\(progress.leftOut) left out") }
    return parts.joined(separator: marks.separator)
  }

  /// The number of the selected row, or how far it is from an end whose number nobody knows.
  private var number: String {
    let index = state.list.selectedIndex
    guard state.list.window.isNumberedFromEnd else { return "\(index + 1)" }
    let rest = RowsWindow.assumedEnd - 1 - index
    return rest == 0 ? "end" : "end-\(rest)"
  }

  /// How far the article was read.
  private var right: String {
    if let count = state.count { return "\(count)" }
    guard state.layout.article != nil, let page = state.reading.page else { return Self.helpHint }
    let height = state.articleHeight
    let last = state.reading.lastTop(height: height)
    var text: String =
      if last == 0 {
        "all"
      } else if state.reading.top == 0 {
        "top"
      } else if state.reading.top >= last {
        "end"
      } else {
        "\(state.reading.top * 100 / last) %"
      }
    if let reason = state.list.selectedRow?.reason, state.focus == .list { return reason.words }
    if let hit = state.reading.currentHit {
      text = "hit \(hit + 1)/\(page.hits.count)\(marks.separator)\(text)"
    }
    return text
  }

  private func drawHints(from start: Int, to end: Int, _ surface: inout Surface) {
    var x = start
    for (key, words) in hints {
      let hint = "\(key) \(words)"
      guard x + CellWidth.of(hint) <= end else { return }
      write(key, at: x, .helpKeys, &surface)
      write(words, at: x + CellWidth.of(key) + 1, .hint, &surface)
      x += CellWidth.of(hint) + 3
    }
  }

  /// Keys with what they do; they follow the focus.
  private var hints: [(String, String)] {
    if state.mode == .searching {
      return [("enter", "keep"), ("esc", "give up"), ("tab", "fields")]
    }
    let common: [(Command, String)] = state.isSearching ? [(.next, "next hit")] : []
    let help: [(Command, String)] = right == Self.helpHint ? [] : [(.help, "help")]
    let own = state.focus == .list ? listHints : articleHints
    return (common + own.prefix(2) + help + own.dropFirst(2)).compactMap { command, words in
      state.keymap.label(of: command).map { ($0, words) }
    }
  }

  private var listHints: [(Command, String)] {
    guard let row = state.list.selectedRow else { return [(.search, "search")] }
    return [
      (.open, "read"), (.search, "search"),
      (.toggleRead, row.status.isRead ? "unread" : "mark read"),
      (.toggleStar, row.status.isStarred ? "unstar" : "star"),
    ]
  }

  /// Only what this article has.
  private var articleHints: [(Command, String)] {
    var hints: [(Command, String)] = [(.back, "back")]
    if state.reading.isGuest { hints.append((.keepPage, "keep")) }
    if state.reading.page?.links.isEmpty == false { hints.append((.link, "links")) }
    if state.reading.article?.content.url != nil {
      hints.append((.original, state.reading.shown == .original ? "saved text" : "original"))
      hints.append((.copyAddress, "copy address"))
    }
    return hints
  }
}

extension RankReason {
  /// Why a row stands where it does: `7.3 match × 1.2 recent`.
  var words: String {
    "match \(Self.rounded(relevance)) x recent \(Self.rounded(recency))"
  }

  private static func rounded(_ number: Double) -> String {
    let tenths = Int((min(max(number, 0), 1e6) * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}

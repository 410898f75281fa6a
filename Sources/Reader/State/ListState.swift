import Foundation
import NewsModel

/// The list of articles: a window of rows, and where the reader is in it.
struct ListState: Hashable, Sendable {
  /// What to select when the rows that were asked for arrive.
  enum Wish: Hashable, Sendable {
    /// The article that is selected already.
    case keep
    case first, last
    case article(ArticleID)
    /// The newest article before this second since 1970.
    case day(Int)
    /// The row of this number, else the last.
    case row(Int)
  }

  /// What is searched for in the view.
  var query = SearchQuery.everything
  /// The part of the library that the list shows.
  var view = LibraryView.all
  var order = RowOrder.newestFirst
  var window = RowsWindow.empty
  var selected: ArticleID?
  /// The selected row's number in the whole list.
  var selectedIndex = 0
  /// The number of the first row on the screen.
  var top = 0
  var wish = Wish.first
  /// Whether the reader went anywhere; until then the newest article stays selected.
  var isTouched = false
  /// Whether rows were there to be looked at before others came: these stay selected, too, while a list
  /// that fills itself for the first time keeps its newest article.
  var isSettled = false
  /// Whether the list has to be counted when its rows have come.
  var needsTally = true
  /// Whether the length that is shown was counted before something changed.
  var isTallyOld = false
  /// Rows whose snippets were asked for.
  var snippetsAsked: Set<ArticleID> = []
  /// What may have been meant, where nothing was found.
  var nearWords: [NearWord] = []
  /// Whether rows that were asked for have not come yet.
  var isLoading = false
  /// What is opened as soon as its row has come: who types a search and Enter twice in one go means a
  /// row of the new list, and not the one that still stands there.
  var opening: EarlyOpening?
  /// Whether the library changed while rows were on their way.
  var isStale = false

  var selectedRow: ArticleRow? { row(at: selectedIndex) }

  /// The numbers of the rows that are loaded.
  var loaded: Range<Int> {
    window.firstIndex..<(window.firstIndex + window.rows.count)
  }

  func row(at index: Int) -> ArticleRow? {
    loaded.contains(index) ? window.rows[index - window.firstIndex] : nil
  }

  func index(of id: ArticleID) -> Int? {
    window.rows.firstIndex { $0.id == id }.map { $0 + window.firstIndex }
  }

  private func index(before end: Int) -> Int? {
    let end = Double(end)
    let found =
      order == .oldestFirst
      ? window.rows.lastIndex { $0.listed.date.timeIntervalSince1970 < end }
      : window.rows.firstIndex { $0.listed.date.timeIntervalSince1970 < end }
    return found.map { $0 + window.firstIndex }
  }

  /// The number of the row that is being gone to, as long as it has not come; else the selected one's.
  var aim: Int {
    if isLoading, case .row(let number) = wish { number } else { selectedIndex }
  }

  /// Selects a row by its number, as near as the loaded rows allow.
  mutating func select(_ index: Int) {
    guard !window.rows.isEmpty else {
      selected = nil
      selectedIndex = 0
      return
    }
    selectedIndex = min(max(index, loaded.lowerBound), loaded.upperBound - 1)
    selected = row(at: selectedIndex)?.id
  }

  /// Takes rows that arrived; the selection stays on its article where it can.
  mutating func take(_ window: RowsWindow) {
    let screenLine = selectedIndex - top
    let tally = self.window.tally
    self.window = window
    // Rows of the same list come without its length, which was counted once.
    if let known = window.tally ?? window.wholeTally {
      self.window.tally = known
      needsTally = false
      isTallyOld = false
    } else {
      self.window.tally = tally
    }
    isLoading = window.isPartial
    // Who looks at the newest articles sees what comes above them.
    let isAtTop = top == 0 && isSettled && !isTouched
    defer {
      if !window.isPartial { wish = .keep }
      top = isAtTop ? 0 : max(0, selectedIndex - screenLine)
    }
    switch wish {
    case .first: select(loaded.lowerBound)
    case .last: select(loaded.upperBound - 1)
    case .article(let id): select(index(of: id) ?? selected.flatMap(index) ?? selectedIndex)
    case .day(let end): select(index(before: end) ?? loaded.lowerBound)
    case .row(let number) where loaded.contains(number): select(number)
    case .row(let number):
      // Counted back from an end without a number, the list turned out to begin here.
      let isAtStart = number > RowsWindow.assumedEnd / 2 && !window.isNumberedFromEnd
      select(isAtStart ? loaded.lowerBound : loaded.upperBound - 1)
    case .keep:
      guard isTouched || isSettled || window.firstIndex > 0, let selected else {
        return select(loaded.lowerBound)
      }
      select(index(of: selected) ?? selectedIndex)
    }
  }

  /// Shows what taking a change back restored.
  mutating func restore(_ statuses: [ArticleID: ArticleStatus]) {
    for index in window.rows.indices {
      if let status = statuses[window.rows[index].id] { window.rows[index].status = status }
    }
  }

  /// Begins another list: nothing is known of it yet.
  mutating func turn(to query: SearchQuery, in view: LibraryView) {
    self.query = query
    self.view = view
    window.tally = nil
    needsTally = true
    snippetsAsked = []
    nearWords = []
    opening = nil
    isSettled = false
  }

  /// Shows a change of status at once, before the library has stored it.
  mutating func apply(_ change: StatusChange) {
    for id in change.articles {
      guard let index = window.rows.firstIndex(where: { $0.id == id }) else { continue }
      let wasRead = window.rows[index].status.isRead
      window.rows[index].status.apply(change)
      let isRead = window.rows[index].status.isRead
      if wasRead != isRead, let unread = window.tally?.unread {
        window.tally?.unread = max(0, unread + (isRead ? -1 : 1))
      }
    }
  }
}

extension RowsWindow {
  /// The length of a list that is in the window as a whole.
  var wholeTally: RowsTally? {
    guard isAtEnd, firstIndex == 0 else { return nil }
    return RowsTally(articles: rows.count, unread: rows.count { !$0.status.isRead })
  }
}

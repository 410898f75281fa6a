import NewsModel

/// The list of articles: a window of rows, and where the reader is in it.
struct ListState: Hashable, Sendable {
  /// What to select when the rows that were asked for arrive.
  enum Wish: Hashable, Sendable {
    /// The article that is selected already.
    case keep
    case first, last
    case article(ArticleID)
  }

  var query = SearchQuery.everything
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
  /// Whether rows that were asked for have not come yet.
  var isLoading = false
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
    self.window = window
    isLoading = false
    defer {
      wish = .keep
      top = max(0, selectedIndex - screenLine)
    }
    switch wish {
    case .first: select(loaded.lowerBound)
    case .last: select(loaded.upperBound - 1)
    case .article(let id): select(index(of: id) ?? selectedIndex)
    case .keep:
      guard isTouched || window.firstIndex > 0, let selected else {
        return select(loaded.lowerBound)
      }
      select(index(of: selected) ?? selectedIndex)
    }
  }

  /// Shows a change of status at once, before the library has stored it.
  mutating func apply(_ change: StatusChange) {
    for id in change.articles {
      guard let index = window.rows.firstIndex(where: { $0.id == id }) else { continue }
      let wasRead = window.rows[index].status.isRead
      window.rows[index].status.apply(change)
      let isRead = window.rows[index].status.isRead
      if wasRead != isRead { window.unread = max(0, window.unread + (isRead ? -1 : 1)) }
    }
  }
}

extension ArticleStatus {
  mutating func apply(_ change: StatusChange) {
    if let isRead = change.isRead { self.isRead = isRead }
    if let isStarred = change.isStarred { self.isStarred = isStarred }
  }
}

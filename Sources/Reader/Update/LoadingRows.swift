import NewsModel
import Terminal

extension ReaderState {
  /// Rows in a window: several screens, so that paging does not wait.
  var windowLimit: Int { max(200, size.height * 6) }

  func rowsRequest(_ anchor: RowsRequest.Anchor) -> RowsRequest {
    var request = RowsRequest(
      query: listedQuery, order: list.order, anchor: anchor, limit: windowLimit,
      index: indexOf(anchor), snippets: rowsOnScreen)
    request.isNumberedFromEnd = list.window.isNumberedFromEnd && request.index != nil
    return request
  }

  /// How many rows the list can show at most.
  private var screenful: Int {
    let listing = Listing(state: self, area: layout.list)
    return (layout.list?.height ?? size.height) / listing.linesPerRow + 1
  }

  /// How many rows the list can show with a second line; in a list of single lines the selected one.
  private var rowsOnScreen: Int {
    let height = layout.list?.height ?? size.height
    return Listing(state: self, area: layout.list).linesPerRow == 2 ? height / 2 + 1 : 1
  }

  /// The number of the row that a request is about, where the list knows it.
  private func indexOf(_ anchor: RowsRequest.Anchor) -> Int? {
    switch anchor {
    case .around(let id), .after(let id), .before(let id): list.index(of: id)
    case .start, .end, .day, .row: nil
    }
  }

  /// Asks for rows; what was asked for before is no longer wanted.
  mutating func loadRows(
    _ anchor: RowsRequest.Anchor, wish: ListState.Wish, isTyping: Bool = false,
    isSorting: Bool = false
  ) -> Effect {
    rowsGeneration += 1
    list.wish = wish
    list.isLoading = true
    var request = rowsRequest(anchor)
    if case .row(let number) = anchor {
      // Far numbers are those of the rows on the screen, which were counted from the list's end.
      request.isNumberedFromEnd =
        list.window.isNumberedFromEnd && number > RowsWindow.assumedEnd / 2
    }
    // In another order every article has another number.
    if isSorting {
      request.index = nil
      request.isNumberedFromEnd = false
    }
    // Who types sees one screen; what comes after it is asked for when it is needed.
    if isTyping { request.limit = screenful + 5 }
    return .loadRows(request, generation: rowsGeneration, isTyping: isTyping)
  }

  /// Asks for the same rows again, because something changed behind them.
  mutating func reload() -> [Effect] {
    list.needsTally = true
    list.isTallyOld = true
    // An answer that is on its way would overtake this one, so what it was for is kept.
    let wish = list.isLoading ? list.wish : .keep
    switch wish {
    case .first: return [loadRows(.start, wish: .first)]
    case .last: return [loadRows(.end, wish: .last)]
    case .article(let id): return [loadRows(.around(id), wish: wish)]
    case .day(let end): return [loadRows(.day(end - 86_400), wish: wish)]
    case .row(let number): return [loadRows(.row(number), wish: wish)]
    case .keep:
      guard list.isTouched || list.isSettled, let selected = list.selected else {
        return [loadRows(.start, wish: .keep)]
      }
      return [loadRows(.around(selected), wish: .keep)]
    }
  }

  mutating func take(_ window: RowsWindow) -> [Effect] {
    let wish = list.wish
    list.take(window)
    if list.query.expression == nil, list.view == .all {
      libraryTotal = list.window.total
      libraryUnread = list.window.unread
    }
    keepSelectionVisible()
    if window.isPartial { return loadSnippetsIfNeeded() }
    let isImporting = progress.filesFound > 0 && !progress.isFinished
    if isLibrary, !window.rows.isEmpty, wish == .first || !isImporting { list.isSettled = true }
    var effects = countIfNeeded() + loadSnippetsIfNeeded()
    if window.rows.isEmpty, isSearching { effects += findNearWords() }
    if list.isStale {
      list.isStale = false
      effects += reload()
    }
    // An article that left the list while it is being read stays on the page.
    if wish == .keep, focus == .article, reading.isOpened { return effects + relayOutIfNeeded() }
    effects += preview()
    if list.opening?.hasRows == false { return effects + openAsAsked() }
    if focus == .article, let id = list.selected, wish.isOneRow { effects += markAsRead(id) }
    return effects
  }

  /// Whether the page shows an article that is no longer in the list.
  var isReadingBesideList: Bool { focus == .article && baseID != list.selected }

  /// Selects a row by its number and asks for more rows where the loaded ones come to an end.
  mutating func moveSelection(to index: Int) -> [Effect] {
    list.isTouched = true
    list.select(index)
    keepSelectionVisible()
    return preview() + fillList()
  }

  /// Goes to a row by its number, however far it is.
  mutating func jump(to index: Int) -> [Effect] {
    let isOnItsWay = list.aim != list.selectedIndex
    if list.loaded.contains(index), !isOnItsWay { return moveSelection(to: index) }
    if index <= 0 { return goToStart() }
    let isBeyond = index >= list.window.total && list.window.totalIsExact
    if isBeyond, !list.isLoading { return goToEnd() }
    list.isTouched = true
    return [loadRows(.row(index), wish: .row(index))]
  }

  /// Asks for what a list pane of another size has room for: rows, and the pieces of text in them.
  mutating func fillList() -> [Effect] { loadMoreIfNeeded() + loadSnippetsIfNeeded() }

  private mutating func loadMoreIfNeeded() -> [Effect] {
    guard !list.isLoading, let selected = list.selected else { return [] }
    let margin = windowLimit / 4
    let isNearStart =
      list.loaded.lowerBound > 0 && list.selectedIndex - list.loaded.lowerBound < margin
    let isNearEnd =
      isMoreBehind
      && list.loaded.upperBound - list.selectedIndex < margin
    guard isNearStart || isNearEnd else { return [] }
    return [loadRows(.around(selected), wish: .keep)]
  }

  /// Beyond 10,000 hits nobody knows the total.
  private var isMoreBehind: Bool {
    guard !list.window.isAtEnd else { return false }
    return list.loaded.upperBound < list.window.total || !list.window.totalIsExact
  }

  mutating func goToStart() -> [Effect] {
    list.isTouched = true
    guard list.loaded.lowerBound > 0 || list.isLoading else { return moveSelection(to: 0) }
    return [loadRows(.start, wish: .first)]
  }

  mutating func goToEnd() -> [Effect] {
    list.isTouched = true
    guard isMoreBehind || list.isLoading else {
      return moveSelection(to: list.loaded.upperBound - 1)
    }
    return [loadRows(.end, wish: .last)]
  }

  /// Scrolls the list so that the selected row is on the screen.
  mutating func keepSelectionVisible() {
    guard let area = layout.list else { return }
    let listing = Listing(state: self, area: area)
    list.top = listing.topToShow(list.selectedIndex, from: list.top)
  }
}

extension ListState.Wish {
  /// Whether it is about one row that somebody goes to.
  fileprivate var isOneRow: Bool {
    switch self {
    case .article, .row: true
    case .keep, .first, .last, .day: false
    }
  }
}

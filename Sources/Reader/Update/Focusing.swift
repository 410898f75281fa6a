import NewsModel
import Terminal

extension ReaderState {
  mutating func changeFocus(_ command: Command) -> [Effect] {
    switch command {
    case .open: return open()
    case .nextPane: return nextPane(1)
    case .previousPane: return nextPane(-1)
    case .back: return back()
    case .backInStack:
      if let effects = backInStack() { return effects }
      notice = StatusNotice(text: "no link was opened", isError: false)
      return []
    case .backOrQuit:
      let isAtHome =
        focus != .article && !search.isOn && !choice.isZoomed && reading.find == nil
      return isAtHome ? [.quit] : back()
    default: return [.quit]
    }
  }

  /// Goes into the selected article, which makes it a read one.
  mutating func open() -> [Effect] {
    if focus == .sidebar {
      focus = .list
      keepSelectionVisible()
      return relayOutIfNeeded()
    }
    if list.isLoading, list.wish != .keep {
      list.opening = EarlyOpening()
      return []
    }
    guard let id = list.selected else { return [] }
    list.isTouched = true
    focus = .article
    return preview() + relayOutIfNeeded() + markAsRead(id)
  }

  /// Walks round: sidebar, list, article.
  private mutating func nextPane(_ step: Int) -> [Effect] {
    let panes: [Focus] = layout.sidebar == nil ? [.list, .article] : [.sidebar, .list, .article]
    let place = panes.firstIndex(of: focus) ?? 0
    switch panes[(place + step + panes.count) % panes.count] {
    case .sidebar:
      focus = .sidebar
      keepViewVisible()
      return relayOutIfNeeded()
    case .list: return focusList()
    case .article: return open()
    }
  }

  mutating func focusList() -> [Effect] {
    let wasReading = focus == .article
    focus = .list
    keepSelectionVisible()
    if wasReading, isLibrary { return keepPlace() + preview() }
    keepSelectionVisible()
    // Where the article that was read left the list, the page turns to the row that is selected.
    return preview()
  }

  /// One step back: out of a search in the article, out of the article, out of the search.
  private mutating func back() -> [Effect] {
    if fetching != nil { return cancelFetching() }
    if reading.find == nil, focus == .article, let effects = backInStack() { return effects }
    if reading.find != nil {
      reading.find = nil
      reading.currentHit = nil
      return relayOutIfNeeded()
    }
    if focus == .article { return focusList() }
    if focus == .sidebar {
      if size.width < 120 { sidebar.isShown = false }
      focus = .list
      keepSelectionVisible()
      return relayOutIfNeeded()
    }
    if choice.isZoomed {
      choice.isZoomed = false
      keepSelectionVisible()
      return relayOutIfNeeded()
    }
    if search.isOn { return endSearch() }
    if refresh != nil { return cancelRefresh() }
    return list.view == .all ? [] : show(.all)
  }

  /// Asks no further feeds; what is under way ends at once.
  private mutating func cancelRefresh() -> [Effect] {
    refresh = nil
    notice = StatusNotice(text: "no more feeds are asked", isError: false)
    return [.cancelRefresh]
  }

  /// Walks through articles and through the hits in them.
  mutating func walk(_ command: Command) -> [Effect] {
    switch command {
    case .nextArticle: return step(count ?? 1)
    case .previousArticle: return step(-(count ?? 1))
    case .next: return hasHits ? walkHits(forward: true) : findUnread()
    case .previous: return hasHits ? walkHits(forward: false) : step(-1)
    default: return findUnread()
    }
  }

  private var hasHits: Bool { isSearching || reading.find != nil || isComparing }

  /// Whether what differs between two texts is walked through.
  private var isComparing: Bool { reading.text.kind.isComparison && focus == .article }

  private mutating func step(_ distance: Int) -> [Effect] {
    // The row that took the place of the article being read is the next one already.
    let own = isReadingBesideList && distance > 0 ? distance - 1 : distance
    let effects = move(by: own)
    guard focus == .article, let id = list.selected, list.aim == list.selectedIndex else {
      return effects
    }
    return effects + markAsRead(id)
  }

  private mutating func walkHits(forward: Bool) -> [Effect] {
    guard let page = reading.page, page.query == markedQuery else {
      notice = StatusNotice(text: "still looking", isError: false)
      return []
    }
    let hits = page.hits.count
    let next = reading.currentHit.map { forward ? $0 + 1 : $0 - 1 } ?? (forward ? 0 : hits - 1)
    if next >= 0, next < hits {
      goToHit(next)
      return focus == .list && layout.article == nil ? open() : []
    }
    if isComparing {
      notice = StatusNotice(text: "no more changes", isError: false)
      return []
    }
    if reading.find != nil {
      notice = StatusNotice(
        text: hits == 0 ? "not found in this article" : "no more hits in this article",
        isError: false)
      return []
    }
    let before = list.selectedIndex
    let effects = step(forward ? 1 : -1)
    guard list.selectedIndex != before else {
      notice = StatusNotice(text: "no more hits", isError: false)
      return effects
    }
    reading.wish = forward ? .firstHit : .lastHit
    return effects
  }

  mutating func findUnread() -> [Effect] {
    unreadGeneration += 1
    let request = rowsRequest(.start)
    let place = focus == .article ? reading.id ?? list.selected : list.selected
    return [.findUnread(request, after: place, generation: unreadGeneration)]
  }

  mutating func goToUnread(_ id: ArticleID?) -> [Effect] {
    guard let id else {
      notice = StatusNotice(text: "nothing unread", isError: false)
      return []
    }
    list.isTouched = true
    if let index = list.index(of: id) {
      let effects = moveSelection(to: index)
      return focus == .article ? effects + markAsRead(id) : effects
    }
    return [loadRows(.around(id), wish: .article(id))]
  }
}

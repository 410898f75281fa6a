import NewsModel
import Terminal

extension ReaderState {
  /// Puts the cursor into the search bar and remembers what a search will give back.
  mutating func beginSearch() {
    if !search.isOn {
      search.before = SearchBarState.Before(list: list, reading: reading, focus: focus)
      search.editor = LineEditor()
    } else if !search.editor.text.isEmpty, !search.editor.text.hasSuffix(" ") {
      // What is typed behind a kept search is a further word.
      search.editor.replace(with: search.editor.text + " ")
    }
    // What the search turns up is only looked at, not read, until it is opened.
    focus = .list
    mode = .searching
  }

  mutating func typeIntoSearch(_ key: Key) -> [Effect] {
    search.waitingStep = nil
    if key != .tab, key != .backTab { search.completion = nil }
    switch key {
    case .escape, .control("g"), .control("c"): return endSearch()
    case .enter:
      keepSearch()
      return search.editor.text.allSatisfy(\.isWhitespace) ? endSearch() : finishPhrases()
    case .up: return recall(search.history.older(than: search.editor.text))
    case .down: return recall(search.history.newer())
    case .tab:
      if let near = nearSearch { return recall(near) }
      return completeSearch(1)
    case .backTab: return completeSearch(-1)
    case .pageDown: return moveSelection(to: list.selectedIndex + 10)
    case .pageUp: return moveSelection(to: list.selectedIndex - 10)
    case .control("n"): return moveSelection(to: list.selectedIndex + 1)
    case .control("p"): return moveSelection(to: list.selectedIndex - 1)
    case .control("l"): return [.redraw]
    case .control("z"): return [.suspend]
    default:
      let before = search.editor.text
      guard search.editor.handle(key), search.editor.text != before else { return [] }
      search.history.leave()
      return searchAsTyped() + loadNamesIfNeeded()
    }
  }

  /// Leaves the search bar with the rows that it found; what was the beginning of a word says so.
  mutating func keepSearch() {
    let finished = SearchQuery.finished(search.editor.text, now: now)
    if finished != search.editor.text { search.editor.replace(with: finished) }
    leaveSearchBar()
  }

  mutating func leaveSearchBar() {
    mode = .browsing
    search.history.remember(search.editor.text)
    // An empty bar is no search, so leaving it gives back what was there before.
    if search.editor.text.allSatisfy(\.isWhitespace) { return }
    // While typing, a word at the end may become right; now it is what it is.
    list.query.problems = SearchQuery.parse(search.editor.text, now: now, isTyping: false).problems
    focus = .list
  }

  /// Looks once more where a phrase was only looked for loosely while it was typed.
  private mutating func finishPhrases() -> [Effect] {
    let asked = SearchQuery.parse(search.editor.text, now: now, isTyping: false)
    let isLost = asked.expression == .nothing
    guard let finished = isLost ? asked.expression : list.query.expression?.withFinishedPhrases,
      finished != list.query.expression
    else { return [] }
    list.query.expression = finished
    list.needsTally = true
    list.isTallyOld = true
    return [loadRows(.start, wish: .first)]
  }

  /// Ends the search: list, selection and scroll are as they were before it.
  mutating func endSearch() -> [Effect] {
    mode = .browsing
    search.completion = nil
    search.history.remember(search.editor.text)
    guard let before = search.before else { return [] }
    search.before = nil
    search.editor = LineEditor()
    let reading = self.reading
    list = before.list
    list.isLoading = false
    self.reading = before.reading
    focus = before.focus
    if self.reading.id != reading.id { articleGeneration += 1 }
    pageGeneration += 1
    var effects = relayOutIfNeeded()
    if self.reading.article != nil, self.reading.page == nil { effects = layOut() }
    if let id = self.reading.id, self.reading.article == nil {
      articleGeneration += 1
      effects = [.loadArticle(id, generation: articleGeneration)]
    }
    // Statuses may have changed meanwhile, and articles may have come.
    return effects + reload()
  }

  /// Asks for what the line in the search bar says.
  mutating func searchAsTyped() -> [Effect] {
    let query = SearchQuery.parse(search.editor.text, now: now, isTyping: true)
    let isSame = query.expression == list.query.expression
    guard !isSame else {
      list.query = query
      return []
    }
    list.turn(to: query, in: list.view)
    list.isTouched = false
    reading.find = nil
    reading.currentHit = nil
    return [loadRows(.start, wish: .first, isTyping: true)]
  }

  private mutating func recall(_ line: String?) -> [Effect] {
    guard let line else { return [] }
    search.editor.replace(with: line)
    return searchAsTyped()
  }

  mutating func toggleRelevance() -> [Effect] {
    guard isSearching else {
      notice = StatusNotice(text: "relevance ranks the hits of a search: / first", isError: false)
      return []
    }
    return sort(by: list.order == .relevance ? .newestFirst : .relevance)
  }

  mutating func sort(by order: RowOrder) -> [Effect] {
    // A ranked list has the newest hits alone, so its length is not that of the same list otherwise.
    list.needsTally = true
    list.isTallyOld = true
    list.order = order
    guard list.isTouched, let selected = list.selected else {
      return [loadRows(.start, wish: .first)]
    }
    return [loadRows(.around(selected), wish: .article(selected), isSorting: true)]
  }
}

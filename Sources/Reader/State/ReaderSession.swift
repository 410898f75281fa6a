import NewsModel

/// Where somebody was when the reader ended, so that it begins there again.
package struct ReaderSession: Hashable, Sendable, Codable {
  var view = LibraryView.all
  var query = ""
  var order = RowOrder.newestFirst
  /// The selected article; `nil` where nobody went anywhere, so that the newest is selected.
  var selected: ArticleID?
  /// On which line of the list it stood, counted in rows.
  var screenLine = 0
  var isReading = false
  var isSidebarShown: Bool?
  var listShare: Double?
  var isStacked: Bool?
  var isZoomed = false
  var searches: [String] = []
  var answers: [String: [String]] = [:]

  /// A session of somebody who was never here.
  package init() {}
}

extension ReaderState {
  /// Where the reader is now.
  package var session: ReaderSession {
    var session = ReaderSession()
    session.view = list.view
    session.query = search.isOn ? search.editor.text : ""
    session.order = list.order
    if list.isTouched {
      session.selected = currentID
      session.screenLine = max(0, list.selectedIndex - list.top)
    }
    session.isReading = focus == .article
    session.isSidebarShown = sidebar.isShown
    session.listShare = choice.listShare
    session.isStacked = choice.arrangement.map { $0 == .stacked }
    session.isZoomed = choice.isZoomed
    session.searches = search.history.lines
    session.answers = Dictionary(
      uniqueKeysWithValues: histories.map { ($0.key.rawValue, $0.value.lines) })
    return session
  }

  /// Goes back to where the reader was; called before `start`.
  package mutating func restore(_ session: ReaderSession) {
    list.view = session.view
    list.order = session.order
    sidebar.isShown = session.isSidebarShown
    choice.listShare = session.listShare.map { min(0.9, max(0.1, $0)) }
    choice.arrangement = session.isStacked.map { $0 ? .stacked : .beside }
    choice.isZoomed = session.isZoomed
    search.history = LineHistory(session.searches)
    for (name, lines) in session.answers {
      PromptState.Kind(rawValue: name).map { histories[$0] = LineHistory(lines) }
    }
    if !session.query.isEmpty {
      beginSearch()
      mode = .browsing
      search.editor.replace(with: session.query)
      list.query = SearchQuery.parse(session.query, now: now, isTyping: true)
    }
    guard let selected = session.selected else { return }
    list.isTouched = true
    list.selected = selected
    list.selectedIndex = min(max(0, session.screenLine), 1_000)
    list.wish = .article(selected)
    if session.isReading { focus = .article }
  }

  /// The place in the article that is open, to be kept when the reader ends.
  package mutating func placeAtEnd() -> [Effect] { keepPlace() }
}

import NewsModel
import Terminal

extension ReaderState {
  /// Answers a message; the only place where the reader changes.
  package mutating func update(_ message: Message) -> [Effect] {
    let listArea = layout.list
    let effects = goOnWithMacro(after: message, answer(message)) + askForPictures()
    return layout.list == listArea ? effects : effects + fillList()
  }

  private mutating func answer(_ message: Message) -> [Effect] {
    switch message {
    case .input(let event): return handle(event)
    case .clock(let now):
      self.now = now
      return []
    case .rows(let window, let generation):
      return generation == rowsGeneration ? take(window) : []
    case .someRows(let window, let generation):
      return generation == rowsGeneration && list.isLoading ? take(window) : []
    case .tally, .snippets, .overview, .facets, .nearWords, .names, .paths:
      return takeBesides(message)
    case .article(let article, let generation):
      return generation == articleGeneration ? take(article) : []
    case .articleChanged(let article): return takeChanged(article)
    case .page(let page, let generation):
      guard generation == pageGeneration else { return [] }
      take(page)
      return answerHeldKeys()
    case .unreadFound(let id, let generation):
      return generation == unreadGeneration ? goToUnread(id) : []
    case .original, .guest, .fetched, .fetchFailed, .earlierTexts: return takeFetched(message)
    case .feedsFound, .feeds, .refreshing: return takeFeeds(message)
    case .picture, .picturesMissing: return takePictures(message)
    case .importing(let progress):
      self.progress = progress
      return []
    case .libraryChanged: return takeChange()
    case .undoAsked(let change):
      unconfirmed = .undo
      notice = StatusNotice(
        text: "U again takes an older change back: \(change.sentence)", isError: false)
      return []
    case .done(let what): return report(what)
    case .failed(let sentence):
      takeFailure(sentence)
      return []
    }
  }

  /// Brings what is shown up to what the library has now.
  private mutating func takeChange() -> [Effect] {
    search.namesAreOld = true
    let besides: [Effect] =
      (isLibrary ? [.loadOverview(today: today)] : []) + reloadWatchedFeeds() + compareArticle()
    // Rows that are on their way come first, or a slow search would never be answered.
    guard list.isLoading else { return besides + reload() }
    list.isStale = true
    return besides
  }

  private mutating func takeFailure(_ sentence: String) {
    list.isLoading = false
    list.opening = nil
    search.isGatheringNames = false
    search.waitingStep = nil
    notice = StatusNotice(text: FeedAddress.shown(sentence), isError: true)
  }

  /// Answers what was asked for beside the rows.
  private mutating func takeBesides(_ message: Message) -> [Effect] {
    switch message {
    case .tally(let tally, let generation):
      if generation == tallyGeneration { take(tally) }
    case .snippets(let snippets, let generation):
      if generation == snippetsGeneration { take(snippets) }
    case .overview(let overview): take(overview)
    case .facets(let facets, let generation):
      if generation == facetsGeneration { take(facets) }
    case .nearWords(let words, let generation):
      if generation == nearGeneration { list.nearWords = words }
    case .names(let names, let generation):
      return generation == namesGeneration ? take(names) : []
    case .paths(let paths, let generation):
      if generation == pathsGeneration { take(paths: paths) }
    default: break
    }
    return []
  }

  /// Answers what the lane of pages has to say.
  private mutating func takeFetched(_ message: Message) -> [Effect] {
    switch message {
    case .original(let page, let generation):
      return generation == fetchGeneration ? take(page) : []
    case .guest(let page, let generation):
      return generation == fetchGeneration ? takeGuest(page) : []
    case .earlierTexts(let earlier, let article, let generation):
      return generation == fetchGeneration && reading.id == article ? take(earlier) : []
    case .fetched(let bytes, let generation):
      if generation == fetchGeneration { fetching?.bytes = bytes }
    case .fetchFailed(let sentence, let host, let generation):
      if generation == fetchGeneration { fetchFailed(sentence, privateHost: host) }
    default: break
    }
    return []
  }

  private mutating func handle(_ event: InputEvent) -> [Effect] {
    switch event {
    case .key(let key): return answer(key)
    case .mouse(let mouse): return handle(mouse)
    case .paste(let text): return paste(text)
    case .resize(let size): return resize(to: size)
    }
  }

  /// Answers a key, or keeps it until what it means is there.
  mutating func answer(_ key: Key) -> [Effect] {
    notice = nil
    asked = unconfirmed
    unconfirmed = nil
    return hold(key) ?? handle(key)
  }

  private mutating func handle(_ key: Key) -> [Effect] {
    switch mode {
    case .browsing: return browse(key)
    case .searching: return typeIntoSearch(key)
    case .prompting(let prompt): return type(key, into: prompt)
    case .helping(let help): return type(key, into: help)
    case .narrowing(let facets): return narrow(key, facets)
    case .choosingFeed(let choosing): return choose(key, choosing)
    case .watchingFeeds(let watching): return watch(key, watching)
    }
  }

  private mutating func paste(_ text: String) -> [Effect] {
    notice = nil
    switch mode {
    case .prompting(var prompt):
      prompt.completion = nil
      prompt.editor.insert(text)
      mode = .prompting(prompt)
      return []
    case .helping(var help):
      help.editor.insert(text)
      mode = .helping(help)
      return []
    case .narrowing, .choosingFeed, .watchingFeeds: return []
    case .browsing, .searching:
      if mode == .browsing { beginSearch() }
      search.completion = nil
      search.editor.insert(text)
      return searchAsTyped()
    }
  }

  private mutating func resize(to size: Size) -> [Effect] {
    self.size = size
    keepSelectionVisible()
    return relayOutIfNeeded()
  }

  private mutating func report(_ what: Notice) -> [Effect] {
    notice = StatusNotice(text: FeedAddress.shown(what.sentence), isError: false)
    if case .feedRemoved = what { return show(.all) }
    guard case .undone(let undone) = what else { return [] }
    list.restore(undone.statuses)
    if let id = reading.article?.id, let status = undone.statuses[id] {
      reading.article?.status = status
    }
    return reload(toShow: undone)
  }
}

extension ReaderState {
  /// Asks for the rows again; an article that comes back out of the trash is selected.
  private mutating func reload(toShow undone: UndoneChange) -> [Effect] {
    let effects = reload()
    guard focus == .list, list.wish == .keep, undone.kinds == [.restored], list.view != .trash,
      undone.count == 1, let id = undone.statuses.keys.first
    else { return effects }
    list.isTouched = true
    return [loadRows(.around(id), wish: .article(id))]
  }
}

extension UndoneChange {
  /// What the articles are again: `unread again: 3 articles`.
  fileprivate var sentence: String {
    let words = kinds.isEmpty ? "undone" : kinds.map(\.rawValue).joined(separator: ", ")
    return words + ": "
      + (title.map { "“\($0)”" } ?? Counted.of(count, "article"))
  }
}

extension Notice {
  /// What happened, in a few words for the status line.
  var sentence: String {
    switch self {
    case .copied(let text): "copied \(text)"
    case .saved(let path): "saved \(path)"
    case .opened(let url): "opened \(url)"
    case .piped(let command): "piped into \(command)"
    case .undone(let undone): undone.sentence
    case .marked(let count):
      count == 0 ? "nothing was unread here" : "\(count) marked as read; U takes it back"
    case .searchSaved(let name): "the search is kept as “\(name)”"
    case .searchRemoved(let name): "the search “\(name)” is forgotten"
    case .kept(let title): "kept “\(title)” in the library"
    case .keptAlready: "kept already"
    case .known(let title): "in the library already: “\(title)”"
    case .added(let path): "following \(path)"
    case .within(let path, let outer):
      "\(path) is within \(outer), which is followed: its articles come with that"
    case .feedRemoved(let title, let articles):
      "let go of “\(title)”, \(Counted.of(articles, "article")) in the trash · gazette feeds restore takes it back"
    case .addedFeed(let title, let page): "following “\(title)”, a feed of the page \(page)"
    }
  }
}

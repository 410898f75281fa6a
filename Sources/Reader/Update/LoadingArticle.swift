import NewsModel
import Terminal

extension ReaderState {
  /// Asks for the selected article, so that the reader pane shows it.
  mutating func preview() -> [Effect] {
    guard let id = list.selected else {
      articleGeneration += 1
      stack = []
      reading.turn(to: nil)
      return leaveLink()
    }
    guard id != baseID else { return relayOutIfNeeded() }
    let leaving = keepPlace() + leaveLink()
    stack = []
    refused = nil
    reading.turn(to: id)
    articleGeneration += 1
    return leaving + [.loadArticle(id, generation: articleGeneration)]
  }

  /// Has the place remembered at which an article is left; at its ends there is none.
  mutating func keepPlace() -> [Effect] {
    guard isLibrary, reading.isOpened, reading.shown == .saved, !reading.isGuest,
      let article = reading.article, let page = reading.page,
      page.article == article.id, page.text == .saved
    else { return [] }
    let isBetween = reading.top > 0 && reading.top < reading.lastTop(height: articleHeight)
    let place = isBetween ? page.place(ofLine: reading.top) : nil
    guard place != article.place else { return [] }
    reading.article?.place = place
    return [.keepPlace(article.id, place)]
  }

  mutating func take(_ article: Article?) -> [Effect] {
    if let article, article.id == stack.first?.id {
      stack[0].article = article
      return []
    }
    guard !reading.isGuest else { return [] }
    guard let article, article.id == reading.id else {
      reading.article = nil
      reading.page = nil
      list.opening = nil
      return []
    }
    reading.article = article
    var effects = reading.isOpened ? markAsRead(article.id) : []
    effects += layOut()
    return effects
  }

  /// Asks for the article's lines where they were set for another width or another search.
  mutating func relayOutIfNeeded() -> [Effect] {
    guard reading.article != nil, let page = reading.page else { return [] }
    guard
      page.width != pageWidth || page.query != markedQuery || page.text != reading.text.kind
        || page.pictureLines != pictureLines
    else { return [] }
    return layOut()
  }

  mutating func layOut() -> [Effect] {
    guard let article = reading.article else { return [] }
    pageGeneration += 1
    let request = PageRequest(
      article: article, text: reading.text, width: pageWidth, query: markedQuery, now: now,
      isUnicode: capabilities.isUnicode, zoneOffset: zoneOffset, pictureLines: pictureLines,
      pictures: reading.pictures.cells)
    return [.layOut(request, generation: pageGeneration)]
  }

  var pageWidth: Int { max(1, layout.article?.width ?? size.width) }

  mutating func take(_ page: Page) {
    guard page.article == reading.id else { return }
    let isSameArticle = reading.page != nil
    reading.page = page
    let height = articleHeight
    switch reading.wish {
    case .firstHit:
      goToHit(0)
      if let find = reading.find, page.hits.isEmpty {
        notice = StatusNotice(text: "“\(find.text)” is not in this article", isError: false)
      }
    case .lastHit: goToHit(page.hits.count - 1)
    case .place(let place): reading.scroll(to: place.map(page.line) ?? 0, height: height)
    case .keep:
      if isSameArticle, let anchor = reading.anchor {
        let place = anchor
        reading.scroll(to: page.line(of: anchor), height: height)
        // The line's own beginning would drift away from the place a little with every resize.
        reading.anchor = place
      } else {
        reading.scroll(to: reading.article?.place.map(page.line) ?? 0, height: height)
      }
    }
    reading.wish = .keep
    if let hit = reading.currentHit, hit >= page.hits.count { reading.currentHit = nil }
  }

  /// Scrolls to a hit of the page and makes it the current one.
  mutating func goToHit(_ number: Int) {
    guard let page = reading.page, page.hits.indices.contains(number) else { return }
    reading.currentHit = number
    let line = page.hits[number].line
    let height = articleHeight
    guard line < reading.top || line >= reading.top + height else { return }
    reading.scroll(to: line - height / 3, height: height)
  }

  /// Marks the article that the reader opened, at once or when it arrives.
  ///
  /// Only an act of the reader's may lead here: in a list of unread articles the next one takes the
  /// place of one that was read, and would be read by nobody.
  mutating func markAsRead(_ id: ArticleID) -> [Effect] {
    if reading.id == id { reading.isOpened = true }
    guard !reading.isGuest else { return [] }
    guard reading.article?.id == id, reading.article?.status.isRead == false else { return [] }
    return change(StatusChange(articles: [id], isRead: true))
  }

  /// Shows a change of status at once and has it stored.
  mutating func change(_ change: StatusChange) -> [Effect] {
    let before = list.window.unread
    list.apply(change)
    libraryUnread = max(0, libraryUnread + list.window.unread - before)
    if let id = reading.article?.id, change.articles.contains(id) {
      reading.article?.status.apply(change)
    }
    return [.apply(change)]
  }
}

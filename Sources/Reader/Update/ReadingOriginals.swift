import Foundation
import NewsModel
import Terminal

/// The page behind an article in the place of its saved text.
extension ReaderState {
  /// Shows another text of the article, or the saved one again where that one is shown.
  mutating func showOriginal(_ kind: PageText.Kind) -> [Effect] {
    guard let article = reading.article else { return [] }
    if reading.isGuest, kind != .raw {
      notice = StatusNotice(text: "this is the page itself", isError: false)
      return []
    }
    if reading.shown == kind { return turn(to: isPageHidden ? kind : .saved) }
    if reading.original != nil { return turn(to: kind) }
    return fetchOriginal(of: article, toShow: kind, isAgain: false)
  }

  /// Fetches the page behind the article once more; what it says now becomes another revision.
  mutating func fetchAgain() -> [Effect] {
    guard let article = reading.article, !reading.isGuest else { return [] }
    let isPage = reading.shown != .saved && !reading.shown.isChange
    return fetchOriginal(
      of: article, toShow: isPage ? reading.shown : .original, isAgain: true)
  }

  /// Asks the archive for the page behind the article; for that of a link, where one is read or was
  /// the last to fail.
  mutating func askArchive() -> [Effect] {
    guard let article = reading.article else { return [] }
    let guest = reading.isGuest ? article.content.url : nil
    if let link = reading.failedLink ?? guest { return openPage(at: link, fromArchive: true) }
    return fetchOriginal(of: article, toShow: .original, isAgain: true, fromArchive: true)
  }

  private mutating func fetchOriginal(
    of article: Article, toShow kind: PageText.Kind, isAgain: Bool, fromArchive: Bool = false
  ) -> [Effect] {
    guard article.content.url != nil || article.originalSeen != nil else {
      notice = StatusNotice(text: "this article has no original address", isError: false)
      return []
    }
    beginFetching(.original(article.id, kind, isAgain: isAgain), at: article.content.url ?? "")
    return [
      .loadOriginal(
        article.id, address: article.content.url,
        manner: fromArchive ? .fromArchive : isAgain ? .again : .keptFirst,
        typed: typedAddresses, generation: fetchGeneration)
    ]
  }

  /// Shows that a page is on its way.
  mutating func beginFetching(_ purpose: FetchingState.Purpose, at address: String) {
    // What was refused and is asked for once more is meant.
    if let refused, refused.address == address {
      typedAddresses.insert(address)
      // So are its pictures.
      reading.pictures.failed = []
    }
    refused = nil
    reading.failedLink = nil
    fetchGeneration += 1
    fetching = FetchingState(purpose: purpose, address: address)
  }

  /// Shows a text of the article at the place that was read.
  mutating func turn(to kind: PageText.Kind) -> [Effect] {
    let place = reading.page?.place(ofLine: reading.top)
    let leaving = kind == .saved || reading.shown != .saved ? [] : keepPlace()
    reading.shown = kind
    reading.currentHit = nil
    // Comparisons begin with how much was changed.
    reading.wish = .place(reading.top == 0 || kind.isComparison ? nil : place)
    return leaving + goToText() + layOut()
  }

  /// Whether the list is in the place of the article.
  var isPageHidden: Bool { focus == .list && layout.article == nil }

  /// Goes from the list to a text that would not be seen beside it, or is there to be walked through.
  private mutating func goToText() -> [Effect] {
    guard focus == .list, mode == .browsing, isPageHidden || reading.shown.isComparison,
      let id = reading.id, list.selected == id
    else { return [] }
    list.isTouched = true
    focus = .article
    return markAsRead(id)
  }

  /// The page behind an article came.
  mutating func take(_ page: OriginalPage) -> [Effect] {
    guard case .original(let id, let kind, let isAgain) = fetching?.purpose else { return [] }
    if let address = fetching?.address, typedAddresses.contains(address) {
      typedAddresses.insert(page.address)
    }
    fetching = nil
    guard reading.article?.id == id else {
      notice = StatusNotice(text: "the original page is kept: O shows it", isError: false)
      return []
    }
    reading.original = page
    reading.article?.originalSeen = page.checked
    if isAgain, page.checked > page.fetched { noteSameText(of: page) }
    if isAgain, page.checked == page.fetched, page.revisions > 1 {
      notice = StatusNotice(text: "the page was changed: V shows what", isError: false)
    }
    return turn(to: kind)
  }

  /// Says that a page that was fetched again has no other text than the one that is kept.
  private mutating func noteSameText(of page: OriginalPage) {
    let since = PageDates(zoneOffset: zoneOffset).text(
      Moment(date: page.fetched, precision: .minute, zoneOffset: 0))
    notice = StatusNotice(
      text: page.archived == nil
        ? "the page has not changed since \(since)"
        : "the archived copy has the same text as the page of \(since)", isError: false)
  }

  /// Nothing is being fetched any more: it failed, or was given up.
  mutating func cancelFetching() -> [Effect] {
    guard fetching != nil else { return [] }
    fetching = nil
    fetchGeneration += 1
    notice = StatusNotice(text: "given up", isError: false)
    return [.cancelFetching]
  }

  mutating func fetchFailed(_ sentence: String, privateHost: String?) {
    let address = fetching?.address
    if fetching?.purpose == .link { reading.failedLink = address }
    fetching = nil
    notice = StatusNotice(text: sentence, isError: true)
    // A private host behind a redirect is nothing that the reader asked for.
    guard let address, let privateHost, FetchingState.host(of: address) == privateHost else {
      return
    }
    refused = RefusedPage(address: address, host: privateHost)
    notice?.text =
      "\(privateHost) is in a private network · the same key or command again fetches it"
  }
}

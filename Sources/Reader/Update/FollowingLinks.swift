import Foundation
import NewsModel
import Terminal

/// Links that are opened in the reader: each page lies on what was read before.
extension ReaderState {
  /// Pages on top of each other; who goes deeper loses the way back to the lowest.
  private static let deepest = 50

  /// Opens the page of a link here.
  mutating func openHere(link number: Int) -> [Effect] {
    guard let link = link(number) else { return [] }
    if let type = link.type { return openEnclosure(link, type: type) }
    guard PageSetting.isAddress(link.url) else { return [.open(url: link.url)] }
    return openPage(at: link.url)
  }

  mutating func openPage(at address: String, fromArchive: Bool = false) -> [Effect] {
    beginFetching(.link, at: address)
    return [
      .fetchPage(
        address, fromArchive: fromArchive, typed: typedAddresses, generation: fetchGeneration)
    ]
  }

  /// Opens a link in the browser.
  mutating func openInBrowser(link number: Int) -> [Effect] {
    guard let link = link(number) else { return [] }
    if let type = link.type { return openEnclosure(link, type: type) }
    return [.open(url: link.url)]
  }

  private mutating func link(_ number: Int) -> PageLink? {
    guard let link = reading.page?.link(numbered: number) else {
      notice = StatusNotice(text: "there is no link \(number)", isError: true)
      return nil
    }
    return link
  }

  /// A link of an article that is left is not opened over the next one.
  mutating func leaveLink() -> [Effect] {
    guard fetching?.purpose == .link else { return [] }
    fetching = nil
    fetchGeneration += 1
    return [.cancelFetching]
  }

  /// The page of a link came: it is shown, and what was read waits below.
  mutating func takeGuest(_ page: OriginalPage) -> [Effect] {
    guard let asked = fetching, asked.purpose == .link else { return [] }
    fetching = nil
    if typedAddresses.contains(asked.address) { typedAddresses.insert(page.address) }
    let leaving = keepPlace()
    if stack.count >= Self.deepest { stack.remove(at: 1) }
    stack.append(reading)
    guests += 1
    var content = page.content
    content.url = page.address
    let fetched = Moment(date: page.fetched, precision: .minute, zoneOffset: 0)
    content.exported = page.archived.map { Moment(date: $0, precision: .minute, zoneOffset: 0) }
    content.exported = content.exported ?? fetched
    let listed = content.published ?? fetched
    let article = Article(
      id: ArticleID(Int64.min + Int64(guests)), file: page.address, format: .html,
      content: content, listed: listed, status: ArticleStatus(isRead: true))
    var guest = ReadingState()
    guest.id = article.id
    guest.article = article
    guest.isOpened = true
    guest.isGuest = true
    guest.original = page
    reading = guest
    focus = .article
    if let archived = page.archived {
      let day = PageDates(zoneOffset: zoneOffset).text(Moment(date: archived, precision: .day))
      notice = StatusNotice(text: "the archived copy of \(day)", isError: false)
    }
    return leaving + layOut()
  }

  /// Goes back to what was read before a link was opened; `nil` where no link was.
  mutating func backInStack() -> [Effect]? {
    guard let below = stack.popLast() else { return nil }
    reading = below
    if reading.page == nil { return layOut() }
    return relayOutIfNeeded()
  }

  /// Keeps the page of a link in the library.
  mutating func keepGuest() -> [Effect] {
    guard isLibrary else {
      notice = StatusNotice(text: wayIntoLibrary, isError: true)
      return []
    }
    guard reading.isGuest, let page = reading.original else {
      notice = StatusNotice(text: "this article is in the library already", isError: false)
      return []
    }
    return [.keepPage(page)]
  }

  /// How what is read without a library gets into it.
  var wayIntoLibrary: String {
    guard let file = reading.article?.file, !PageSetting.isAddress(file) else {
      return "only the library keeps pages: run gazette, then :open ADDRESS and +"
    }
    return "only the library keeps articles: gazette add PATH follows a file or a folder"
  }

  /// The article of the list that is read, under the pages of links.
  var baseID: ArticleID? { stack.first?.id ?? reading.id }
}

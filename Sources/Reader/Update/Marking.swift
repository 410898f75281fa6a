import Foundation
import NewsModel

extension ReaderState {
  mutating func mark(_ command: Command) -> [Effect] {
    if command == .undo { return [.undo(isConfirmed: asked == .undo)] }
    if focus == .sidebar, command == .trash, case .feed(let id) = list.view {
      return removeFeed(id)
    }
    // In the sidebar a key could be meant for what is selected there.
    guard focus != .sidebar || command == .markAllRead else {
      notice = StatusNotice(text: "tab goes to the list first", isError: false)
      return []
    }
    if command == .markAllRead {
      guard !list.query.isCut, !list.view.isCut(now: now) else { return refuseCutSearch() }
      notice = StatusNotice(text: "marking", isError: false)
      return [.markAllRead(listedQuery)]
    }
    guard !isAtGuest else { return refuseGuest() }
    guard let status = currentStatus, let id = currentID else { return [] }
    switch command {
    case .toggleRead:
      return change(StatusChange(articles: [id], isRead: !status.isRead))
    case .toggleStar:
      return change(StatusChange(articles: [id], isStarred: !status.isStarred))
    case .trash:
      notice = StatusNotice(
        text: status.isTrashed
          ? "taken out of the trash" : "in the trash for 30 days; U takes it back",
        isError: false)
      return change(StatusChange(articles: [id], isTrashed: !status.isTrashed))
    default: return []
    }
  }

  /// Lets the feed that is selected in the sidebar go, if the key is pressed twice.
  private mutating func removeFeed(_ id: FeedID) -> [Effect] {
    guard let feed = overview?.feeds.first(where: { $0.id == id }) else { return [] }
    if asked == .removal(id) { return [.removeFeed(id)] }
    unconfirmed = .removal(id)
    let articles = Counted.of(feed.tally.articles, "article")
    notice = StatusNotice(
      text: "d again lets go of “\(feed.title)”: \(articles) into the trash, all but starred and"
        + " tagged ones" + (feed.kind == .web ? "" : "; its files stay where they are"),
      isError: false)
    return []
  }

  /// Whether the page of a link is read, which has neither status nor tags.
  var isAtGuest: Bool { focus == .article && reading.isGuest }

  mutating func refuseGuest() -> [Effect] {
    notice = StatusNotice(
      text: isLibrary ? "this page is not in the library: + keeps it" : wayIntoLibrary,
      isError: false)
    return []
  }

  /// The article on the page while one is read, else the selected one.
  var currentID: ArticleID? { isReadingBesideList ? baseID : list.selected }

  var currentStatus: ArticleStatus? {
    isReadingBesideList ? reading.article?.status : list.selectedRow?.status
  }

  /// What can be done with the address of the original page.
  mutating func useAddress(_ command: Command) -> [Effect] {
    guard let article = reading.article else { return [] }
    guard let url = article.content.url else {
      notice = StatusNotice(text: "this article has no original address", isError: false)
      return []
    }
    return command == .browser ? [.open(url: url)] : [.copy(url)]
  }
}

extension LibraryView {
  /// Whether it is a kept search of which only the beginning counts.
  fileprivate func isCut(now: Date) -> Bool {
    guard case .saved(let search) = self else { return false }
    return SearchQuery.parse(search.query, now: now, isTyping: false).isCut
  }
}

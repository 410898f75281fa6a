import NewsModel

extension ReaderState {
  mutating func mark(_ command: Command) -> [Effect] {
    if command == .undo { return [.undo] }
    guard let status = currentStatus, let id = currentID else { return [] }
    switch command {
    case .toggleRead:
      return change(StatusChange(articles: [id], isRead: !status.isRead))
    case .toggleStar:
      return change(StatusChange(articles: [id], isStarred: !status.isStarred))
    default: return []
    }
  }

  /// The article on the page while one is read, else the selected one.
  private var currentID: ArticleID? { isReadingBesideList ? reading.id : list.selected }

  private var currentStatus: ArticleStatus? {
    isReadingBesideList ? reading.article?.status : list.selectedRow?.status
  }

  /// What can be done with the address of the original page.
  mutating func useAddress(_ command: Command) -> [Effect] {
    guard let article = reading.article else { return [] }
    guard let url = article.content.url else {
      notice = StatusNotice(text: "this article has no original address", isError: false)
      return []
    }
    return command == .original ? [.open(url: url)] : [.copy(url)]
  }
}

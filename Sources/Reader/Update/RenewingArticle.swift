import NewsModel

/// An article whose text changes while it is shown.
extension ReaderState {
  /// Asks whether the article that is shown, or waits below a link's page, still says the same.
  mutating func compareArticle() -> [Effect] {
    guard let article = stack.first?.article ?? reading.article else { return [] }
    return [.compareArticle(article)]
  }

  /// Shows the new text at once, at the place that was read.
  mutating func takeChanged(_ article: Article) -> [Effect] {
    if stack.first?.id == article.id {
      // It is set when the reader comes back to it.
      if stack[0].renew(by: article) { stack[0].page = nil }
      return []
    }
    guard reading.id == article.id, let before = reading.article else { return [] }
    if before.isGone != article.isGone { noteFile(isGone: article.isGone) }
    guard reading.renew(by: article) else { return [] }
    if article.isGone { return layOut() }
    let words =
      article.format == .feed
      ? "the article was changed: V shows what" : "the file was changed: this is its text now"
    notice = StatusNotice(text: words, isError: false)
    return layOut()
  }

  private mutating func noteFile(isGone: Bool) {
    let words = isGone ? "its file is gone; the article is kept" : "its file is back"
    notice = StatusNotice(text: words, isError: false)
  }
}

extension ReadingState {
  /// Takes another text of the article that is shown.
  ///
  /// - Returns: Whether it has to be set anew.
  fileprivate mutating func renew(by changed: Article) -> Bool {
    guard let before = article else { return false }
    article = changed
    // What the reader does comes before what was stored a moment ago.
    article?.status = before.status
    article?.place = before.place
    guard before.content != changed.content else { return false }
    guard shown != .original, shown != .raw else { return false }
    if wish == .keep, let page { wish = .place(top == 0 ? nil : page.place(ofLine: top)) }
    return true
  }
}

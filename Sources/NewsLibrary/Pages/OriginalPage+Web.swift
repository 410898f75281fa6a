import NewsModel

extension OriginalPage {
  /// What is kept of a page that was fetched.
  package init(_ page: WebPage) {
    self.init(
      address: page.finalAddress, fetched: page.date, archived: page.archived,
      content: page.article, plainText: page.plainText)
  }
}

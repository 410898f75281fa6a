import NewsModel

/// Files that belong to an article, and addresses that are typed.
extension ReaderState {
  /// Gives a file to the user's program for its type, else to the browser.
  func openEnclosure(_ link: PageLink, type: String) -> [Effect] {
    [.openEnclosure(url: link.url, type: type)]
  }

  /// Opens the page of an address here, as that of a link.
  mutating func open(address: String) -> [Effect] {
    guard PageSetting.isAddress(address) else {
      notice = StatusNotice(
        text: "“\(address)” is no address: open https://…", isError: true)
      return []
    }
    return openPage(at: address)
  }
}

import NewsModel
import Terminal

extension ReaderState {
  mutating func browse(_ key: Key) -> [Effect] {
    if case .character(let digit) = key, let value = digit.wholeNumberValue, digit.isASCII,
      value > 0 || count != nil
    {
      count = min((count ?? 0) * 10 + value, 99_999_999)
      return []
    }
    if let macro = keymap.macro(on: key) {
      count = nil
      return begin(macro)
    }
    let context: KeyContext = focus == .article ? .article : .list
    guard let command = keymap.command(for: key, in: context) else {
      count = nil
      return []
    }
    defer { count = nil }
    return perform(command)
  }

  /// Does what a key or the command line asks for.
  mutating func perform(_ command: Command) -> [Effect] {
    switch command {
    case .down, .up, .halfPageDown, .halfPageUp, .pageDown, .pageUp, .start, .end, .readOn:
      switch focus {
      case .sidebar: return moveInSidebar(command)
      case .list: return moveInList(command)
      case .article: return moveInArticle(command)
      }
    case .open, .back, .backInStack, .nextPane, .previousPane, .backOrQuit, .quit:
      return changeFocus(command)
    case .nextArticle, .previousArticle, .next, .previous, .nextUnread: return walk(command)
    case .toggleRead, .toggleStar, .undo, .trash, .markAllRead: return mark(command)
    case .search, .find, .relevance, .sort, .commandLine, .help, .link, .linkInBrowser, .pipe,
      .save, .tags, .date,
      .saveSearch, .facets, .add:
      return ask(command)
    case .browser, .copyAddress: return useAddress(command)
    case .original: return showOriginal(.original)
    case .raw: return showOriginal(.raw)
    case .difference: return showOriginal(.difference)
    case .fetchAgain: return fetchAgain()
    case .archive: return askArchive()
    case .keepPage: return keepGuest()
    case .pictures: return togglePictures()
    case .narrower, .wider, .resetSplit, .zoom, .orientation, .mouse, .theme:
      return arrange(command)
    case .sidebar: return toggleSidebar()
    case .refresh: return [.refresh]
    case .feeds: return watchFeeds()
    case .change: return showChange()
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    }
  }

  private mutating func moveInList(_ command: Command) -> [Effect] {
    let height = max(1, layout.list?.height ?? 1)
    let page = max(1, height / Listing(state: self, area: layout.list).linesPerRow)
    let times = count ?? 1
    if count == 1, command == .start || command == .end { return goToStart() }
    switch command {
    case .down: return move(by: times)
    case .up: return move(by: -times)
    case .halfPageDown: return move(by: max(1, page / 2) * times)
    case .halfPageUp: return move(by: -max(1, page / 2) * times)
    case .pageDown: return move(by: page * times)
    case .pageUp: return move(by: -page * times)
    case .start: return count.map { jump(to: $0 - 1) } ?? goToStart()
    case .end: return count.map { jump(to: $0 - 1) } ?? goToEnd()
    case .readOn: return open()
    default: return []
    }
  }

  /// Moves by so many rows. A key that is held stays with the rows that are loaded, so that each press
  /// does not begin the way anew; a number is gone to exactly.
  mutating func move(by rows: Int) -> [Effect] {
    count == nil ? moveSelection(to: list.selectedIndex + rows) : jump(to: list.aim + rows)
  }

  private mutating func moveInArticle(_ command: Command) -> [Effect] {
    let height = articleHeight
    let times = count ?? 1
    // One line of the page before stays, so that the eye finds its place.
    let page = max(1, height - 1)
    switch command {
    case .down: reading.scroll(to: reading.top + times, height: height)
    case .up: reading.scroll(to: reading.top - times, height: height)
    case .halfPageDown: reading.scroll(to: reading.top + height / 2 * times, height: height)
    case .halfPageUp: reading.scroll(to: reading.top - height / 2 * times, height: height)
    case .pageDown: reading.scroll(to: reading.top + page * times, height: height)
    case .pageUp: reading.scroll(to: reading.top - page * times, height: height)
    case .start: reading.scroll(to: count.map { $0 - 1 } ?? 0, height: height)
    case .end: reading.scroll(to: count.map { $0 - 1 } ?? .max, height: height)
    case .readOn:
      if reading.top >= reading.lastTop(height: height) { return findUnread() }
      reading.scroll(to: reading.top + page, height: height)
    default: break
    }
    return []
  }
}

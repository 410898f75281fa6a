import NewsModel
import Terminal

extension ReaderState {
  mutating func handle(_ mouse: MouseEvent) -> [Effect] {
    let place = mouse.position
    switch mouse.action {
    case .wheelDown: return wheel(3, at: place)
    case .wheelUp: return wheel(-3, at: place)
    case .release:
      isDraggingSplit = false
      return []
    case .drag: return drag(to: place)
    case .press: return press(at: place)
    case .doubleClick:
      // The first click of two did already what a click does elsewhere.
      guard layout.list?.contains(place) == true else { return [] }
      return press(at: place) + open()
    }
  }

  private mutating func wheel(_ lines: Int, at place: Point) -> [Effect] {
    if case .helping(var help) = mode {
      let rows = helpRowCount(help)
      help.top = max(0, min(help.top + lines, rows - 1))
      mode = .helping(help)
      return []
    }
    if layout.article?.contains(place) == true {
      list.isTouched = true
      reading.scroll(to: reading.top + lines, height: articleHeight)
      return []
    }
    if layout.sidebar?.contains(place) == true {
      return moveInSidebar(lines > 0 ? .down : .up)
    }
    guard layout.list?.contains(place) == true else { return [] }
    return moveSelection(to: list.selectedIndex + (lines > 0 ? 1 : -1))
  }

  private mutating func drag(to place: Point) -> [Effect] {
    guard isDraggingSplit, let area = layout.list else { return [] }
    setSplit(layout.arrangement == .beside ? place.x - area.x : place.y - area.y)
    keepSelectionVisible()
    return relayOutIfNeeded()
  }

  private mutating func press(at place: Point) -> [Effect] {
    notice = nil
    if case .helping = mode {
      mode = .browsing
      return []
    }
    if layout.verticalRule?.contains(place) == true || layout.splitLine == place.y {
      isDraggingSplit = true
      return []
    }
    if layout.searchBar.contains(place) {
      if mode == .browsing { beginSearch() }
      return []
    }
    if case .searching = mode { keepSearch() }
    mode = .browsing
    if let area = layout.sidebar, area.contains(place) { return pressSidebar(area, place) }
    if let area = layout.list, area.contains(place) { return pressList(area, place) }
    if let area = layout.article, area.contains(place) { return pressArticle(area, place) }
    return []
  }

  private mutating func pressList(_ area: Rect, _ place: Point) -> [Effect] {
    let wasReading = focus == .article
    focus = .list
    let listing = Listing(state: self, area: area)
    guard let index = listing.index(atLine: place.y - area.y) else {
      return wasReading ? relayOutIfNeeded() : []
    }
    return moveSelection(to: index)
  }

  private mutating func pressSidebar(_ area: Rect, _ place: Point) -> [Effect] {
    let index = sidebar.top + place.y - area.y
    let rows = sidebarRows
    guard rows.indices.contains(index), let view = rows[index].view else { return [] }
    if focus == .article { focus = .list }
    return show(view)
  }

  private mutating func pressArticle(_ area: Rect, _ place: Point) -> [Effect] {
    let line = reading.top + place.y - area.y
    if focus == .article, let link = reading.page?.link(at: line, column: place.x - area.x) {
      return link.type.map { openEnclosure(link, type: $0) } ?? [.open(url: link.url)]
    }
    return focus == .article ? [] : open()
  }
}

import NewsModel
import Terminal

/// What is on the screen.
package struct Frame: Hashable, Sendable {
  /// Every cell.
  package let surface: Surface
  /// Where something is being typed.
  package let cursor: Point?
}

extension ReaderState {
  /// Draws the whole screen; the same state always gives the same frame.
  package func view() -> Frame {
    var surface = Surface(size: size)
    let layout = layout
    guard layout.arrangement != .tooSmall else {
      surface.write("gazette needs room", at: Point(x: 0, y: 0), style: .plain)
      return Frame(surface: surface, cursor: nil)
    }
    if case .watchingFeeds(let watching) = mode {
      FeedOverlay(state: self).draw(watching, into: &surface)
      return Frame(surface: surface, cursor: nil)
    }
    if case .choosingFeed(let choosing) = mode {
      FeedOverlay(state: self).draw(choosing, into: &surface)
      return Frame(surface: surface, cursor: nil)
    }
    if case .helping(let help) = mode {
      let cursor = HelpOverlay(state: self, help: help).draw(into: &surface)
      return Frame(surface: surface, cursor: cursor)
    }
    drawRules(layout, &surface)
    if let area = layout.sidebar { SidebarPane(state: self, area: area).draw(into: &surface) }
    if let area = layout.list { ListPane(state: self, area: area).draw(into: &surface) }
    if let area = layout.article { ArticlePane(state: self, area: area).draw(into: &surface) }
    let searchCursor = SearchBar(state: self, area: layout.searchBar).draw(into: &surface)
    let promptCursor = StatusLine(state: self, area: layout.status).draw(into: &surface)
    if case .narrowing(let facets) = mode {
      FacetOverlay(state: self, facets: facets).draw(into: &surface)
      return Frame(surface: surface, cursor: nil)
    }
    return Frame(surface: surface, cursor: promptCursor ?? searchCursor)
  }

  private func drawRules(_ layout: PaneLayout, _ surface: inout Surface) {
    let marks = Marks(isUnicode: capabilities.isUnicode)
    let style = theme.style(.rule)
    for y in layout.horizontalRules {
      let start = y == layout.splitLine ? layout.list?.x ?? 0 : 0
      surface.fill(
        Rect(x: start, y: y, width: size.width - start, height: 1), style: style,
        with: marks.horizontal)
    }
    if let rule = layout.sidebarRule { surface.fill(rule, style: style, with: marks.vertical) }
    if let rule = layout.verticalRule {
      surface.fill(rule, style: style, with: marks.vertical)
    }
  }
}

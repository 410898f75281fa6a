import Terminal

/// Draws the article that is being read.
struct ArticlePane {
  let state: ReaderState
  let area: Rect

  func draw(into surface: inout Surface) {
    if state.isLibraryEmpty {
      return EmptyLibrary(state: state, area: area).draw(into: &surface)
    }
    state.reading.page?.draw(
      into: &surface, in: area, firstLine: state.reading.top,
      currentHit: state.reading.currentHit
    ) { state.theme.textStyle($0) }
  }
}

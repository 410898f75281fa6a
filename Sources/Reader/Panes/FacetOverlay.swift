import NewsModel
import Terminal

/// Draws what the hits have in common, over the right half of the screen.
struct FacetOverlay {
  let state: ReaderState
  let facets: FacetState

  func draw(into surface: inout Surface) {
    let bounds = surface.bounds
    let width = min(bounds.width, max(34, bounds.width / 3))
    let area = Rect(
      x: bounds.width - width, y: 0, width: width, height: max(1, bounds.height - 1))
    let marks = Marks(isUnicode: state.capabilities.isUnicode)
    surface.fill(area, style: .plain)
    if width < bounds.width {
      surface.fill(
        Rect(x: area.x, y: 0, width: 1, height: area.height), style: state.theme.style(.rule),
        with: marks.vertical)
    }
    write(title(marks), at: 2, 0, .unreadTitle, in: area, &surface)
    let rows = facets.rows.dropFirst(facets.top).prefix(max(0, area.height - 3))
    for (line, row) in rows.enumerated() {
      draw(row, isSelected: line + facets.top == facets.selected, y: line + 2, in: area, &surface)
    }
    write("enter narrows   esc closes", at: 2, area.height - 1, .hint, in: area, &surface)
  }

  private func title(_ marks: Marks) -> String {
    guard let found = facets.facets else { return "counting" + marks.ellipsis }
    if found.hits == 0 { return "nothing to narrow" }
    return found.isBounded
      ? "narrow, by the newest \(found.hits)" : "narrow " + Counted.of(found.hits, "article")
  }

  private func draw(
    _ row: FacetState.Row, isSelected: Bool, y: Int, in area: Rect, _ surface: inout Surface
  ) {
    switch row {
    case .heading(let name): write(name, at: 2, y, .day, in: area, &surface)
    case .facet(let facet, _):
      let count = "\(facet.count)"
      let countX = area.width - CellWidth.of(count) - 1
      let name = facet.name.isEmpty ? "(none)" : facet.name
      write(
        TextWidth.truncated(name, to: max(1, countX - 5), ellipsis: state.ellipsis), at: 3, y,
        .text, in: area, &surface)
      write(count, at: countX, y, .quiet, in: area, &surface)
      guard isSelected else { return }
      let look = state.theme.style(.selected)
      surface.restyle(Rect(x: area.x + 1, y: y, width: area.width - 1, height: 1)) { style in
        if look.background != .terminal { style.background = look.background }
        style.attributes.formUnion(look.attributes)
      }
      let marks = Marks(isUnicode: state.capabilities.isUnicode)
      write(marks.selected, at: 1, y, .unreadMark, in: area, &surface)
    }
  }

  private func write(
    _ text: String, at x: Int, _ y: Int, _ role: ScreenRole, in area: Rect,
    _ surface: inout Surface
  ) {
    surface.write(
      text, at: Point(x: area.x + x, y: y), style: state.theme.style(role), clip: area)
  }
}

extension ReaderState {
  fileprivate var ellipsis: String { Marks(isUnicode: capabilities.isUnicode).ellipsis }
}

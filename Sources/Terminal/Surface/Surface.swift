/// A grid of cells that panes draw into; a value, clipped at its edges.
package struct Surface: Hashable, Sendable {
  /// One cell: a character with its marks, or the right half of a wide one.
  package struct Cell: Hashable, Sendable {
    /// The character with its marks; empty in the right half of a wide one.
    package var text: String
    /// How it looks.
    package var style: Style

    /// A cell from its parts.
    package init(text: String, style: Style) {
      self.text = text
      self.style = style
    }
  }

  /// The size of the grid.
  package let size: Size
  /// The cells, line after line.
  package internal(set) var cells: [Cell]

  /// A blank grid; negative extents count as none.
  package init(size: Size, style: Style = .plain) {
    let size = Size(width: max(0, size.width), height: max(0, size.height))
    self.size = size
    cells = Array(repeating: Cell(text: " ", style: style), count: size.width * size.height)
  }

  /// The whole grid as a rectangle.
  package var bounds: Rect { Rect(x: 0, y: 0, width: size.width, height: size.height) }

  /// The cell at a place; a plain blank outside of the grid.
  package subscript(x: Int, y: Int) -> Cell {
    guard bounds.contains(Point(x: x, y: y)) else { return Cell(text: " ", style: .plain) }
    return cells[y * size.width + x]
  }
}

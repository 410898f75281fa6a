/// A grid of cells that panes draw into; a value, clipped at its edges.
package struct Surface: Hashable, Sendable {
  /// One cell: a grapheme cluster, or the right half of a wide one.
  package struct Cell: Hashable, Sendable {
    /// The grapheme cluster; empty in the right half of a wide one.
    package var text: String
    /// How it looks.
    package var style: Style
  }

  /// The size of the grid.
  package let size: Size
  /// The cells, line after line.
  package private(set) var cells: [Cell]

  /// A blank grid.
  package init(size: Size, style: Style = .plain) {
    self.size = size
    cells = Array(
      repeating: Cell(text: " ", style: style), count: max(0, size.width * size.height))
  }

  /// The whole grid as a rectangle.
  package var bounds: Rect { Rect(x: 0, y: 0, width: size.width, height: size.height) }
}

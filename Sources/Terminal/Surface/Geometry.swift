/// A place on the screen, in cells from the upper left corner.
package struct Point: Hashable, Sendable {
  /// Cells from the left.
  package var x: Int
  /// Cells from the top.
  package var y: Int

  /// A place from its parts.
  package init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}

/// A width and a height in cells.
package struct Size: Hashable, Sendable {
  /// Columns.
  package var width: Int
  /// Lines.
  package var height: Int

  /// A size from its parts.
  package init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }
}

/// A part of the screen.
package struct Rect: Hashable, Sendable {
  /// The left column.
  package var x: Int
  /// The upper line.
  package var y: Int
  /// Columns; never negative.
  package var width: Int
  /// Lines; never negative.
  package var height: Int

  /// A rectangle from its parts; negative extents count as none.
  package init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// The column behind the right edge.
  package var maxX: Int { x + width }
  /// The line below the lower edge.
  package var maxY: Int { y + height }
  /// Whether it has no cell.
  package var isEmpty: Bool { width == 0 || height == 0 }

  /// Whether a place lies inside.
  package func contains(_ point: Point) -> Bool {
    point.x >= x && point.x < maxX && point.y >= y && point.y < maxY
  }

  /// The part that lies in both; empty where they do not touch.
  package func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(
      x: left, y: top, width: min(maxX, other.maxX) - left, height: min(maxY, other.maxY) - top)
  }
}

/// A picture as cells of a terminal: two colours in each, and how they share it.
package struct PictureCells: Hashable, Sendable {
  /// How the foreground and the background of a cell share it.
  package enum Shape: UInt8, Hashable, Sendable, CaseIterable {
    /// Background only.
    case blank
    /// The foreground fills that half.
    case upperHalf, lowerHalf, leftHalf, rightHalf
    /// Foreground only.
    case full

    /// The character that looks so.
    package var character: Unicode.Scalar {
      switch self {
      case .blank: " "
      case .upperHalf: "▀"
      case .lowerHalf: "▄"
      case .leftHalf: "▌"
      case .rightHalf: "▐"
      case .full: "█"
      }
    }

    /// The shape of a character; `nil` for any other.
    package init?(_ character: Unicode.Scalar) {
      guard let shape = Self.allCases.first(where: { $0.character == character }) else {
        return nil
      }
      self = shape
    }
  }

  /// One cell.
  package struct Cell: Hashable, Sendable {
    /// Which part of it is in the foreground.
    package var shape: Shape
    /// The colour of that part.
    package var foreground: Color
    /// The colour of the rest.
    package var background: Color

    /// A cell from its parts.
    package init(_ shape: Shape, foreground: Color, background: Color) {
      self.shape = shape
      self.foreground = foreground
      self.background = background
    }
  }

  /// Columns and lines; at least one of each.
  package let size: Size
  /// Line after line.
  package let cells: [Cell]

  /// A picture from its parts; `nil` where there are not as many cells as the size says.
  package init?(size: Size, cells: [Cell]) {
    guard size.width > 0, size.height > 0, size.width <= 10_000, size.height <= 10_000,
      size.width * size.height == cells.count
    else { return nil }
    self.size = size
    self.cells = cells
  }

  /// The cells of a line; none outside of the picture.
  package subscript(line line: Int) -> ArraySlice<Cell> {
    guard line >= 0, line < size.height else { return [] }
    return cells[(line * size.width)..<((line + 1) * size.width)]
  }
}

import Terminal

/// How many cells a picture fills.
enum PictureShape {
  /// A cell of a small picture stands for no fewer pixels than so many across: it is enlarged to
  /// twice its size at most.
  private static let fewestPixels = 4

  /// The greatest size with the picture's own proportions, in cells that are twice as high as wide.
  ///
  /// - Parameters:
  ///   - pixels: The size of the picture; positive.
  ///   - room: Columns and lines that it may fill.
  static func size(of pixels: Size, in room: Size) -> Size {
    let width = max(1, pixels.width)
    let height = max(1, pixels.height)
    var columns = max(1, min(room.width, width / fewestPixels))
    var lines = (columns * height + width) / (2 * width)
    if lines > room.height {
      lines = max(1, room.height)
      columns = max(1, min(columns, (2 * lines * width + height / 2) / height))
    }
    return Size(width: columns, height: max(1, lines))
  }
}

import Terminal

/// A picture that a page has a place for.
package struct PictureRequest: Hashable, Sendable {
  /// Absolute; http or https.
  package var address: String
  /// Columns that it may fill.
  package var columns: Int
  /// Lines that it may fill.
  package var lines: Int

  /// A request from its parts.
  package init(address: String, columns: Int, lines: Int) {
    self.address = address
    self.columns = columns
    self.lines = lines
  }
}

/// A place in a page where a picture stands, or will stand once it came.
package struct PagePicture: Hashable, Sendable {
  /// What belongs there.
  package var request: PictureRequest
  /// The line where it begins.
  package var line: Int
}

/// What a line of a page shows of a picture.
package struct PictureLine: Hashable, Sendable {
  /// The whole picture.
  package var cells: PictureCells
  /// The number of the line in it.
  package var line: Int
}

extension Page {
  /// The pictures of which something would be seen between two lines, from top to bottom.
  func pictures(between first: Int, and last: Int) -> ArraySlice<PagePicture> {
    var low = 0
    var high = pictures.count
    while low < high {
      let middle = (low + high) / 2
      if pictures[middle].line >= first { high = middle } else { low = middle + 1 }
    }
    return pictures[low...].prefix { $0.line <= last }
  }
}

import CPictures
import Terminal

/// Bytes of a file in, cells out, through gdk-pixbuf and chafa.
///
/// Call it where a crash or a wave of memory hurts nobody: ``PictureChild`` does.
enum PictureDecoding {
  /// The cells of a picture.
  ///
  /// - Parameter room: Columns and lines that it may fill.
  /// - Throws: ``PictureFailure``.
  static func cells(
    of bytes: [UInt8], in room: Size
  ) throws(PictureFailure) -> PictureCells {
    guard bytes.count <= PictureLimits.bytes, room.width > 0, room.height > 0,
      room.width <= 1_000, room.height <= 1_000,
      room.width * room.height <= PictureLimits.cells
    else { throw .tooManyPixels }
    guard let kind = PictureKind(bytes) else { throw .unknownKind }
    guard !kind.isCutShort(bytes) else { throw .broken }
    if let missing = picture_door_open() { throw .libraryMissing(String(cString: missing)) }
    // The eight by sixteen pixels of a cell, which is what chafa looks at at most.
    let side = Int32(max(room.width * 8, room.height * 16))
    var pixels = picture_pixels()
    switch picture_door_decode(
      bytes, bytes.count, kind.rawValue, side, PictureLimits.pixels, &pixels)
    {
    case picture_whole: break
    case picture_kind_unknown: throw .unknownKind
    case picture_too_many_pixels: throw .tooManyPixels
    default: throw .broken
    }
    defer { picture_door_end(&pixels) }
    return try cells(of: pixels, in: room)
  }

  private static func cells(
    of pixels: picture_pixels, in room: Size
  ) throws(PictureFailure) -> PictureCells {
    guard Int(pixels.declared_side) >= PictureLimits.smallestSide else { throw .tooSmall }
    let size = PictureShape.size(
      of: Size(width: Int(pixels.width), height: Int(pixels.height)), in: room)
    var drawn = [picture_cell](repeating: picture_cell(), count: size.width * size.height)
    var pixels = pixels
    guard picture_door_cells(&pixels, Int32(size.width), Int32(size.height), &drawn),
      let cells = PictureCells(size: size, cells: drawn.map(cell))
    else { throw .broken }
    return cells
  }

  private static func cell(_ drawn: picture_cell) -> PictureCells.Cell {
    let shape = Unicode.Scalar(drawn.character).flatMap(PictureCells.Shape.init) ?? .blank
    return PictureCells.Cell(
      shape, foreground: color(drawn.foreground), background: color(drawn.background))
  }

  private static func color(_ entry: Int32) -> Color {
    UInt8(exactly: entry).map(Color.palette) ?? .terminal
  }
}

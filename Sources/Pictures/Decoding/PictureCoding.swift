import Terminal

/// Cells as bytes, on their way from one program to another: width and height in two bytes each, the
/// lower one first, then four bytes a cell: shape, which colours there are, foreground, background.
enum PictureCoding {
  static func bytes(of cells: PictureCells) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(4 + 4 * cells.cells.count)
    for extent in [cells.size.width, cells.size.height] {
      bytes += [UInt8(truncatingIfNeeded: extent), UInt8(truncatingIfNeeded: extent >> 8)]
    }
    for cell in cells.cells {
      let foreground = number(of: cell.foreground)
      let background = number(of: cell.background)
      bytes.append(cell.shape.rawValue)
      bytes.append((foreground == nil ? 0 : 1) | (background == nil ? 0 : 2))
      bytes += [foreground ?? 0, background ?? 0]
    }
    return bytes
  }

  /// The cells that bytes stand for; `nil` for bytes that stand for none, or for more than the room
  /// holds.
  static func cells(of bytes: [UInt8], in room: Size) -> PictureCells? {
    guard bytes.count >= 4 else { return nil }
    let size = Size(
      width: Int(bytes[0]) | Int(bytes[1]) << 8, height: Int(bytes[2]) | Int(bytes[3]) << 8)
    guard size.width <= room.width, size.height <= room.height,
      bytes.count == 4 + 4 * size.width * size.height
    else { return nil }
    var cells: [PictureCells.Cell] = []
    cells.reserveCapacity(size.width * size.height)
    for start in stride(from: 4, to: bytes.count, by: 4) {
      guard let shape = PictureCells.Shape(rawValue: bytes[start]) else { return nil }
      let colors = bytes[start + 1]
      cells.append(
        PictureCells.Cell(
          shape, foreground: colors & 1 == 0 ? .terminal : .palette(bytes[start + 2]),
          background: colors & 2 == 0 ? .terminal : .palette(bytes[start + 3])))
    }
    return PictureCells(size: size, cells: cells)
  }

  private static func number(of color: Color) -> UInt8? {
    if case .palette(let number) = color { number } else { nil }
  }
}

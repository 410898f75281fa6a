import CNcurses
import Terminal

/// Puts the cells of a surface into an ncurses window.
struct CellPainter {
  /// How many colours there are: 256, 16, 8, or 0.
  let colors: Int
  /// How many pairs of them there can be at once.
  let colorPairs: Int

  private let window: UnsafeMutablePointer<WINDOW>
  private let isUnicode: Bool
  private var pairs: ColorPairs?

  @MainActor
  init(window: UnsafeMutablePointer<WINDOW>, isUnicode: Bool, wantsColors: Bool) {
    self.window = window
    self.isUnicode = isUnicode
    pairs = wantsColors ? ColorPairs() : nil
    colors = pairs?.colors ?? 0
    colorPairs = pairs?.most ?? 0
  }

  /// Whether pictures miss colours that they would get if all pairs were made anew.
  func needsFreshPairs(for surface: Surface) -> Bool {
    pairs.map { $0.isShort && $0.suffice(for: surface.cells.count) } ?? false
  }

  /// Forgets all pairs of colours; everything has to be painted after that.
  @MainActor
  mutating func forgetPairs() { pairs?.forget() }

  /// Draws the lines that differ from what the window has; all of them where that is not known.
  mutating func paint(_ surface: Surface, over shown: Surface?) {
    let before = shown?.size == surface.size ? shown : nil
    let height = min(surface.size.height, Int(getmaxy(window)))
    let width = min(surface.size.width, Int(getmaxx(window)))
    for y in 0..<height {
      let start = y * surface.size.width
      let line = surface.cells[start..<(start + surface.size.width)]
      if let before, before.cells[start..<(start + surface.size.width)] == line { continue }
      for (x, cell) in line.prefix(width).enumerated() where !cell.text.isEmpty {
        let isWide = x + 1 < line.count && line[line.startIndex + x + 1].text.isEmpty
        // A window that has just become narrower cuts a wide character, which ncurses would wrap.
        let isCut = isWide && x + 1 == width
        let whole = isCut ? Surface.Cell(text: " ", style: cell.style) : cell
        put(whole, x: x, y: y, width: isWide && !isCut ? 2 : 1)
      }
    }
  }

  private mutating func put(_ cell: Surface.Cell, x: Int, y: Int, width: Int) {
    let attributes = Self.attributes(of: cell.style)
    let pair = pairs?.number(for: cell.style) ?? 0
    if let only = lone(cell.text, width: width) {
      _ = gazette_put_one(window, Int32(y), Int32(x), only.value, attributes, pair)
      return
    }
    for (offset, character) in drawn(cell.text, width: width).enumerated() {
      let scalars = character.unicodeScalars.map { wchar_t(bitPattern: $0.value) } + [0]
      _ = gazette_put(window, Int32(y), Int32(x + offset), scalars, attributes, pair)
    }
  }

  /// The scalar of a cell that has but one and can be drawn as it is, which is nearly every cell.
  private func lone(_ text: String, width: Int) -> Unicode.Scalar? {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex
    else { return nil }
    if first.isASCII { return first }
    return isUnicode && gazette_columns(first.value) == width ? first : nil
  }

  /// One character for the cell, or several narrow ones where the C library has another opinion of
  /// its width, or none because it is newer than the library.
  private func drawn(_ text: String, width: Int) -> [Character] {
    guard let first = text.unicodeScalars.first else { return [] }
    guard isUnicode else { return Array(PlainLetters.standIn(for: text, width: width)) }
    if gazette_columns(first.value) != width {
      return Array(PlainLetters.standIn(for: text, width: width))
    }
    let marks = text.unicodeScalars.dropFirst().filter {
      gazette_columns($0.value) == 0
    }
    // Five scalars are the most that ncurses takes for a cell.
    var scalars = String.UnicodeScalarView([first])
    scalars.append(contentsOf: marks.prefix(4))
    return Array(String(scalars))
  }

  private static func attributes(of style: Style) -> attr_t {
    var attributes: attr_t = 0
    if style.attributes.contains(.bold) { attributes |= gazette_bold }
    if style.attributes.contains(.dim) { attributes |= gazette_dim }
    if style.attributes.contains(.italic) { attributes |= gazette_italic }
    if style.attributes.contains(.underline) { attributes |= gazette_underline }
    if style.attributes.contains(.reverse) { attributes |= gazette_reverse }
    return attributes
  }
}

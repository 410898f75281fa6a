extension Surface {
  /// Draws a text on one line and gives the column behind what was drawn, at most that of the clip.
  ///
  /// Controls and format characters are never drawn. A wide character that has room for only one
  /// half becomes a blank; one of which a half is overwritten leaves a blank for the other.
  @discardableResult
  package mutating func write(
    _ text: String, at place: Point, style: Style, clip: Rect? = nil
  ) -> Int {
    write(text[...], at: place, style: style, clip: clip)
  }

  /// Draws a part of a text in the same way.
  @discardableResult
  package mutating func write(
    _ text: Substring, at place: Point, style: Style, clip: Rect? = nil
  ) -> Int {
    let region = clip.map { $0.intersection(bounds) } ?? bounds
    guard place.y >= region.y, place.y < region.maxY else {
      return min(region.maxX, place.x + CellWidth.of(text))
    }
    let columns = region.x..<region.maxX
    var x = place.x
    var run = GlyphRun(text)
    while x < columns.upperBound, let cluster = run.next() {
      switch cluster {
      case .ascii(let byte):
        put(Glyph.ascii[Int(byte)], x: x, y: place.y, style: style, columns: columns)
        x += 1
      case .glyph(let glyph):
        put(glyph, x: x, y: place.y, style: style, columns: columns)
        x += glyph.width
      case .glyphs(let glyphs):
        for glyph in glyphs {
          put(glyph, x: x, y: place.y, style: style, columns: columns)
          x += glyph.width
        }
      }
    }
    return min(x, columns.upperBound)
  }

  /// Fills a rectangle with one character.
  package mutating func fill(_ rect: Rect, style: Style, with character: Character = " ") {
    let region = rect.intersection(bounds)
    let glyph = GlyphMaker.glyphs(of: character).first ?? .blank
    for y in region.y..<region.maxY {
      for x in stride(from: region.x, to: region.maxX, by: glyph.width) {
        put(glyph, x: x, y: y, style: style, columns: region.x..<region.maxX)
      }
    }
  }

  /// Changes how the cells of a rectangle look; a wide character at its edge changes as a whole.
  package mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    let region = rect.intersection(bounds)
    guard !region.isEmpty else { return }
    for y in region.y..<region.maxY {
      let line = y * size.width
      var first = region.x
      var end = region.maxX
      if first > 0, cells[line + first].text.isEmpty { first -= 1 }
      if end < size.width, cells[line + end].text.isEmpty { end += 1 }
      for x in first..<end { change(&cells[line + x].style) }
    }
  }

  private mutating func put(_ glyph: Glyph, x: Int, y: Int, style: Style, columns: Range<Int>) {
    let last = x + glyph.width - 1
    guard x < columns.upperBound, last >= columns.lowerBound else { return }
    let line = y * size.width
    if x < columns.lowerBound {
      place(" ", x: last, line: line, style: style)
    } else if last >= columns.upperBound {
      place(" ", x: x, line: line, style: style)
    } else {
      place(glyph.text, x: x, line: line, style: style)
      if glyph.width == 2 { place("", x: last, line: line, style: style) }
    }
  }

  /// Sets one cell and heals the wide character that it breaks; an empty text is a right half,
  /// whose left half was set just before.
  private mutating func place(_ text: String, x: Int, line: Int, style: Style) {
    let index = line + x
    if x > 0, cells[index].text.isEmpty, !text.isEmpty { cells[index - 1].text = " " }
    if x + 1 < size.width, cells[index + 1].text.isEmpty { cells[index + 1].text = " " }
    cells[index] = Cell(text: text, style: style)
  }
}

import Terminal

extension Page {
  /// Draws as many lines as a rectangle has room for.
  ///
  /// - Parameters:
  ///   - currentHit: The index of the hit that stands out from the others.
  ///   - style: How each role looks.
  package func draw(
    into surface: inout Surface, in area: Rect, firstLine: Int, currentHit: Int?,
    style: (TextRole) -> Style
  ) {
    for (y, line) in lines.dropFirst(max(0, firstLine)).prefix(area.height).enumerated() {
      var place = Point(x: area.x + line.indent, y: area.y + y)
      for run in line.runs {
        let isCurrent = run.hit != nil && run.hit == currentHit
        place.x = surface.write(
          run.text, at: place, style: style(isCurrent ? .currentHit : run.role), clip: area)
      }
      guard let picture = line.picture else { continue }
      surface.draw(picture.cells[line: picture.line], at: place, clip: area)
    }
  }
}

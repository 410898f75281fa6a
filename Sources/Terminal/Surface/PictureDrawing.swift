extension Surface {
  /// Draws one line of a picture; what lies outside of the clip is left out.
  package mutating func draw(
    _ cells: ArraySlice<PictureCells.Cell>, at place: Point, clip: Rect? = nil
  ) {
    let region = clip.map { $0.intersection(bounds) } ?? bounds
    guard place.y >= region.y, place.y < region.maxY else { return }
    for (x, cell) in zip(place.x..., cells) where x >= region.x && x < region.maxX {
      write(
        Self.texts[Int(cell.shape.rawValue)], at: Point(x: x, y: place.y),
        style: Style(
          foreground: cell.foreground, background: cell.background, attributes: .approximate),
        clip: region)
    }
  }

  private static let texts = PictureCells.Shape.allCases.map { String($0.character) }
}

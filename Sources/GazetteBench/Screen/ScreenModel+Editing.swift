/// Erasing and moving what stands on the screen.
extension ScreenModel {
  /// Moves the lines from `top` to the end of the region up by so many, or down.
  mutating func scroll(_ count: Int, from top: Int) {
    guard region.contains(top) else { return }
    let height = region.upperBound - top + 1
    let gone = min(abs(count), height) * columns
    let range = (top * columns)..<((region.upperBound + 1) * columns)
    let blank = Array(repeating: Unicode.Scalar(" "), count: gone)
    let old = Array(cells[range])
    cells.replaceSubrange(
      range, with: count > 0 ? Array(old[gone...]) + blank : blank + old.prefix(old.count - gone))
  }

  /// Shifts the rest of the line to the right by so many cells, or to the left.
  mutating func shift(_ count: Int) {
    let range = (line * columns + column)..<((line + 1) * columns)
    let moved = min(abs(count), range.count)
    let blank = Array(repeating: Unicode.Scalar(" "), count: moved)
    let old = Array(cells[range])
    cells.replaceSubrange(
      range, with: count > 0 ? blank + old.prefix(old.count - moved) : Array(old[moved...]) + blank)
  }

  mutating func erase(_ count: Int) {
    blank(line * columns + column, line * columns + min(columns, column + count))
  }

  /// As in the control sequence: 0 to the end, 1 from the start, 2 all.
  mutating func eraseInLine(_ mode: Int) {
    let start = line * columns
    blank(mode == 0 ? start + column : start, mode == 1 ? start + column + 1 : start + columns)
  }

  mutating func eraseInScreen(_ mode: Int) {
    let place = line * columns + column
    blank(mode == 0 ? place : 0, mode == 1 ? place + 1 : cells.count)
  }

  private mutating func blank(_ start: Int, _ end: Int) {
    for index in start..<end { cells[index] = " " }
  }
}

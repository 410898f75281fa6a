/// Where the panes of the reader are on its screen, found by the rules between them.
struct Panes {
  let list: ScreenModel.Area
  /// The search bar with its counts.
  let bar: ScreenModel.Area

  init(_ screen: ScreenModel) {
    let line = screen.cells(
      in: ScreenModel.Area(lines: 4..<5, columns: 0..<screen.columns))
    let rules = line.indices.filter { line[$0] == "│" }
    let start = rules.count > 1 ? rules[0] + 1 : 0
    let end = rules.last ?? screen.columns
    list = ScreenModel.Area(lines: 2..<(screen.lines - 2), columns: start..<end)
    bar = ScreenModel.Area(lines: 0..<1, columns: 0..<screen.columns)
  }
}

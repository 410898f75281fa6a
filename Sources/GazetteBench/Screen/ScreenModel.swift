/// What stands on the screen of a terminal, without its colours.
struct ScreenModel: Equatable {
  /// A cell that belongs to the wide character on its left.
  private static let continued: Unicode.Scalar = "\0"

  let columns: Int
  let lines: Int
  var cells: [Unicode.Scalar]
  private(set) var line = 0
  private(set) var column = 0
  private var wrapsNext = false
  private(set) var region: ClosedRange<Int>
  private var savedLine = 0
  private var savedColumn = 0
  private var last: Unicode.Scalar = " "

  init(columns: Int, lines: Int) {
    self.columns = columns
    self.lines = lines
    cells = Array(repeating: " ", count: columns * lines)
    region = 0...(lines - 1)
  }

  /// A part of the screen.
  struct Area {
    let lines: Range<Int>
    let columns: Range<Int>
  }

  func cells(in area: Area) -> [Unicode.Scalar] {
    area.lines.flatMap { line in
      cells[(line * columns + area.columns.lowerBound)..<(line * columns + area.columns.upperBound)]
    }
  }

  func text(line: Int) -> String {
    let scalars = cells[(line * columns)..<((line + 1) * columns)]
    return String(String.UnicodeScalarView(scalars.filter { $0 != Self.continued }))
  }

  func contains(_ text: String) -> Bool {
    (0..<lines).contains { self.text(line: $0).contains(text) }
  }

  mutating func put(_ scalar: Unicode.Scalar, times: Int = 1) {
    let width = CellWidth.of(scalar)
    guard width > 0 else { return }
    for _ in 0..<times {
      if wrapsNext || column + width > columns {
        column = 0
        lineFeed()
      }
      cells[line * columns + column] = scalar
      if width == 2 { cells[line * columns + column + 1] = Self.continued }
      wrapsNext = column + width >= columns
      column = min(column + width, columns - 1)
    }
    last = scalar
  }

  mutating func repeatLast(_ times: Int) { put(last, times: times) }

  mutating func move(line: Int? = nil, column: Int? = nil) {
    wrapsNext = false
    self.line = min(max(0, line ?? self.line), lines - 1)
    self.column = min(max(0, column ?? self.column), columns - 1)
  }

  mutating func save() {
    savedLine = line
    savedColumn = column
  }

  mutating func restore() { move(line: savedLine, column: savedColumn) }

  mutating func lineFeed() {
    wrapsNext = false
    if line == region.upperBound {
      scroll(1, from: region.lowerBound)
    } else {
      move(line: line + 1)
    }
  }

  mutating func reverseLineFeed() {
    if line == region.lowerBound {
      scroll(-1, from: region.lowerBound)
    } else {
      move(line: line - 1)
    }
  }

  mutating func setRegion(from top: Int, to bottom: Int) {
    guard top >= 0, top < bottom, bottom < lines else { return }
    region = top...bottom
    move(line: 0, column: 0)
  }
}

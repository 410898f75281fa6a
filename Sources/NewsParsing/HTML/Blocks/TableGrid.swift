import NewsModel

/// Lays cells that span columns and rows out into rows of the same length.
struct TableGrid {
  struct Cell {
    let inlines: [Inline]
    let columns: Int
    let rows: Int
    let alignment: Table.Alignment
  }

  private let columnLimit: Int
  private var rows: [[[Inline]]] = []
  private var alignments: [Table.Alignment] = []
  /// For each column how many more rows a cell from above takes.
  private var taken: [Int] = []

  init(columnLimit: Int) { self.columnLimit = columnLimit }

  mutating func append(_ cells: [Cell]) {
    var row: [[Inline]] = []
    for cell in cells {
      skipTaken(&row)
      guard row.count < columnLimit else { break }
      let width = min(max(cell.columns, 1), columnLimit - row.count)
      for column in 0..<width {
        if row.count >= alignments.count { alignments.append(cell.alignment) }
        while taken.count <= row.count { taken.append(0) }
        taken[row.count] = min(max(cell.rows, 1), 1000) - 1
        row.append(column == 0 ? cell.inlines : [])
      }
    }
    skipTaken(&row)
    rows.append(row)
  }

  private mutating func skipTaken(_ row: inout [[Inline]]) {
    while row.count < taken.count, taken[row.count] > 0 {
      taken[row.count] -= 1
      row.append([])
    }
  }

  /// The table; `nil` where no cell says anything.
  func table(hasHeader: Bool) -> Table? {
    let padded = rows.map { row in
      row + Array(repeating: [], count: max(0, alignments.count - row.count))
    }
    guard padded.contains(where: { $0.contains { !$0.isEmpty } }) else { return nil }
    let header = hasHeader ? padded.first ?? [] : []
    return Table(
      alignments: alignments, header: header, rows: Array(padded.dropFirst(hasHeader ? 1 : 0)))
  }
}

import NewsModel
import Terminal

/// Sets tables.
extension PageSetting {
  /// Columns beside each other where they fit, else a record a row.
  mutating func set(_ table: Table) {
    guard !table.alignments.isEmpty else { return }
    let header = table.header.map { flow($0, .tableHeader) }
    var rows: [[Flow]] = []
    for row in table.rows {
      if isCancelled() { return }
      rows.append(row.map { flow($0, role) })
    }
    var wishes = Array(repeating: TableWidths.Wish(), count: table.alignments.count)
    for row in [header] + rows {
      for (column, cell) in row.prefix(wishes.count).enumerated() {
        wishes[column].take(cell.text)
      }
    }
    guard let widths = TableWidths.share(room.rest, among: wishes) else {
      return setRecords(rows, header: header)
    }
    if !header.isEmpty {
      setRow(header, widths, table.alignments)
      setUnderline(widths)
    }
    for row in rows { setRow(row, widths, table.alignments) }
  }

  private mutating func setRow(_ row: [Flow], _ widths: [Int], _ alignments: [Table.Alignment]) {
    var cells: [[[PageRun]]] = []
    for (column, cell) in row.prefix(widths.count).enumerated() {
      var cutter = FlowCutter(cell)
      cells.append(
        LineBreaking.lines(of: cell.text, first: widths[column], rest: widths[column])
          .map { cutter.runs($0.range) })
    }
    for number in 0..<(cells.map(\.count).max() ?? 1) {
      var line: [PageRun] = []
      var blanks = 0
      for (column, lines) in cells.enumerated() {
        let runs = number < lines.count ? lines[number] : []
        let spare = max(0, widths[column] - runs.reduce(0) { $0 + CellWidth.of($1.text) })
        let before = Self.blanksBefore(alignments[column], spare)
        blanks += before
        if !runs.isEmpty {
          if blanks > 0 { line.append(PageRun(String(repeating: " ", count: blanks), role)) }
          line += runs
          blanks = 0
        }
        blanks += spare - before + TableWidths.gap
      }
      emit(line, at: position)
    }
    position += row.reduce(1) { $0 + $1.text.utf8.count }
  }

  private static func blanksBefore(_ alignment: Table.Alignment, _ spare: Int) -> Int {
    switch alignment {
    case .left: 0
    case .center: spare / 2
    case .right: spare
    }
  }

  private mutating func setUnderline(_ widths: [Int]) {
    let parts = widths.map { String(repeating: signs.rule, count: $0) }
    let gap = String(repeating: " ", count: TableWidths.gap)
    emit([PageRun(parts.joined(separator: gap), .rule)], at: max(0, position - 1))
  }

  /// `Route: Harbour` on a line of its own, a blank line between rows.
  private mutating func setRecords(_ rows: [[Flow]], header: [Flow]) {
    position += header.isEmpty ? 0 : header.reduce(1) { $0 + $1.text.utf8.count }
    for (number, row) in rows.enumerated() {
      if number > 0 { blank() }
      let start = position
      for (column, cell) in row.enumerated() where cell.length > 0 {
        var record = Flow()
        if column < header.count, header[column].length > 0 {
          record.append(header[column])
          record.append(": ", .tableHeader)
        }
        record.append(cell)
        // The lines of a row are one place, as they are where the columns fit.
        let lines = page.lines.count
        set(record, hanging: 2)
        for line in lines..<page.lines.count { page.lines[line].position = start }
        position = start
      }
      position = start + row.reduce(1) { $0 + $1.text.utf8.count }
    }
  }
}

extension TableWidths.Wish {
  /// Grows to what a cell would like.
  fileprivate mutating func take(_ text: String) {
    var scanner = ClusterScanner(text)
    var line = 0
    var word = 0
    while let cluster = scanner.next() {
      if cluster.breakClass == .newline { line = 0 }
      line += cluster.width
      word = cluster.breakClass == .space || cluster.breakClass == .newline ? 0 : word
      if cluster.breakClass == .ideograph { word = 0 }
      word += cluster.width
      natural = max(natural, line)
      self.word = max(self.word, word)
    }
  }
}

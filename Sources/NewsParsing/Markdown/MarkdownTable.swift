import CMarkGFM
import NewsModel

/// Turns a table of cmark's table extension into ours.
struct MarkdownTable {
  let baseURL: String?

  /// The table; `nil` where the node is none.
  func table(_ node: OpaquePointer) -> Table? {
    guard let kind = cmark_node_get_type_string(node), String(cString: kind) == "table" else {
      return nil
    }
    let columns = min(Int(cmark_gfm_extensions_get_table_columns(node)), 200)
    guard columns > 0 else { return nil }
    var rows: [[[Inline]]] = []
    var row = cmark_node_first_child(node)
    while let current = row {
      rows.append(cells(current, columns))
      row = cmark_node_next(current)
    }
    guard !rows.isEmpty else { return nil }
    let header = rows.removeFirst()
    return Table(
      alignments: alignments(node, columns),
      header: header.allSatisfy(\.isEmpty) ? [] : header, rows: rows)
  }

  private func cells(_ row: OpaquePointer, _ columns: Int) -> [[Inline]] {
    var cells: [[Inline]] = []
    var cell = cmark_node_first_child(row)
    while let current = cell, cells.count < columns {
      cells.append(MarkdownInlines(baseURL: baseURL).inlines(of: current))
      cell = cmark_node_next(current)
    }
    while cells.count < columns { cells.append([]) }
    return cells
  }

  private func alignments(_ node: OpaquePointer, _ columns: Int) -> [Table.Alignment] {
    guard let letters = cmark_gfm_extensions_get_table_alignments(node) else {
      return Array(repeating: .left, count: columns)
    }
    return (0..<columns).map { column in
      switch letters[column] {
      case 0x72: .right
      case 0x63: .center
      default: .left
      }
    }
  }
}

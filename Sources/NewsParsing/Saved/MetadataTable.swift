import NewsModel

/// Reads tables of two columns whose first column holds labels: `|Date|2023-12-19|`.
enum MetadataTable {
  static func read(_ table: Table, into facts: inout SavedFacts, dates: DateReader) -> Bool {
    guard table.alignments.count == 2, table.rows.count <= 20 else { return false }
    var tried = facts
    var known = 0
    let rows = (table.header.isEmpty ? [] : [table.header]) + table.rows
    for row in rows where row.count == 2 {
      let label = row[0].plainText.trimmed.lowercased()
      let name = label.hasSuffix(":") ? String(label.dropLast()) : label
      guard let field = SavedLabels.field(name) else { continue }
      known += 1
      let value = row[1].plainText.trimmed
      if value.isEmpty { continue }
      _ = tried.enter(value, as: field, link: row[1].links.first?.url, dates: dates)
    }
    guard known >= 2, known * 2 >= table.rows.count else { return false }
    facts = tried
    return true
  }
}

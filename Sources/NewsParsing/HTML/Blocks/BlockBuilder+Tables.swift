import CGumbo
import NewsModel

extension BlockBuilder {
  private static let columnLimit = 40

  /// A table of data stays a table; one that only lays out a page gives its cells away in order.
  mutating func table(_ index: Int, depth: Int) {
    let rows = rows(of: index)
    let width = rows.map(\.count).max() ?? 0
    guard width > 1, rows.count > 1, width <= Self.columnLimit, !isLayout(index, rows) else {
      return walkChildren(of: index, depth: depth)
    }
    if let caption = children(index).first(where: { page.nodes[$0].tag == GUMBO_TAG_CAPTION }) {
      walk(caption, depth: depth + 1)
    }
    var filled = TableGrid(columnLimit: Self.columnLimit)
    for row in rows { filled.append(row.map { cell($0, depth: depth) }) }
    let hasHeader = rows[0].allSatisfy { page.nodes[$0].tag == GUMBO_TAG_TH }
    guard let table = filled.table(hasHeader: hasHeader) else { return }
    blocks.append(.table(table))
  }

  private func cell(_ index: Int, depth: Int) -> TableGrid.Cell {
    var inlines: [Inline] = []
    for block in nested(index, depth: depth) {
      let words = block.cellInlines
      if words.isEmpty { continue }
      if !inlines.isEmpty { inlines.append(.lineBreak) }
      inlines += words
    }
    let span = { name in page.attribute(name, of: index).flatMap { Int($0) } ?? 1 }
    let align = page.attribute("align", of: index) ?? page.attribute("style", of: index) ?? ""
    return TableGrid.Cell(
      inlines: inlines, columns: span("colspan"), rows: span("rowspan"),
      alignment: align.contains("right") ? .right : align.contains("center") ? .center : .left)
  }

  private func children(_ index: Int) -> [Int] {
    var children: [Int] = []
    var child = index + 1
    while child < page.nodes[index].end {
      if !isLeftOut[child] { children.append(child) }
      child = page.nodes[child].end
    }
    return children
  }

  private func rows(of index: Int) -> [[Int]] {
    let sections = TagSet(GUMBO_TAG_TBODY, GUMBO_TAG_THEAD, GUMBO_TAG_TFOOT)
    let bodies = children(index)
    return
      bodies
      .flatMap { sections.contains(page.nodes[$0].tag) ? children($0) : [$0] }
      .filter { page.nodes[$0].tag == GUMBO_TAG_TR }
      .map { row in children(row).filter { TagSet.cells.contains(page.nodes[$0].tag) } }
      .filter { !$0.isEmpty }
  }

  /// Whether cells hold what no cell of data holds: tables, headings, lists, several paragraphs.
  private func isLayout(_ index: Int, _ rows: [[Int]]) -> Bool {
    if page.attribute("role", of: index) == "presentation" { return true }
    let whole = TagSet(
      GUMBO_TAG_TABLE, GUMBO_TAG_FORM, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_PRE, GUMBO_TAG_FIGURE,
      GUMBO_TAG_ARTICLE, GUMBO_TAG_SECTION, GUMBO_TAG_DL
    ).union(.headings)
    for row in rows {
      for cell in row {
        var paragraphs = 0
        for place in (cell + 1)..<max(cell + 1, page.nodes[cell].end) {
          let tag = page.nodes[place].tag
          if whole.contains(tag) { return true }
          if tag == GUMBO_TAG_P { paragraphs += 1 }
        }
        if paragraphs > 2 { return true }
      }
    }
    return false
  }
}

extension Block {
  fileprivate var cellInlines: [Inline] {
    switch self {
    case .paragraph(let inlines), .heading(_, let inlines): return inlines
    case .code(let code, _): return [.code(code.replacing("\n", with: " "))]
    case .figure(let figure):
      guard let url = figure.imageURL else { return figure.caption }
      return [.image(alternative: figure.alternative, url: url)]
    case .list(let list):
      let items = list.items.map { $0.flatMap(\.cellInlines) }.filter { !$0.isEmpty }
      return Array(items.joined(separator: [.lineBreak]))
    case .definitions(let definitions):
      let items = definitions.map { $0.blocks.flatMap(\.cellInlines) }.filter { !$0.isEmpty }
      return Array(items.joined(separator: [.lineBreak]))
    case .details(let summary, let blocks): return summary + blocks.flatMap(\.cellInlines)
    case .quote(let blocks): return blocks.flatMap(\.cellInlines)
    case .table, .rule: return []
    }
  }
}

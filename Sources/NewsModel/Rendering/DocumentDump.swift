extension Document {
  /// A readable, indented picture of the tree, one block a line, for tests and `gazette parse`.
  ///
  /// Inlines are written in braces inside the words: `{strong words}`, `{link words → address}`.
  public var dump: String {
    var writer = DumpWriter()
    writer.write(blocks, depth: 0)
    return writer.text
  }
}

private struct DumpWriter {
  private(set) var text = ""

  mutating func write(_ blocks: [Block], depth: Int) {
    for block in blocks { write(block, depth: depth) }
  }

  private mutating func line(_ depth: Int, _ words: String) {
    text += String(repeating: "  ", count: depth)
    text += words
    text += "\n"
  }

  private mutating func write(_ block: Block, depth: Int) {
    switch block {
    case .paragraph(let inlines): line(depth, "paragraph: " + inlines.dump)
    case .heading(let level, let inlines): line(depth, "heading \(level): " + inlines.dump)
    case .quote(let blocks):
      line(depth, "quote")
      write(blocks, depth: depth + 1)
    case .list(let list): write(list, depth: depth)
    case .definitions(let definitions):
      line(depth, "definitions")
      for definition in definitions { write(definition, depth: depth + 1) }
    case .details(let summary, let blocks):
      line(depth, "details: " + summary.dump)
      write(blocks, depth: depth + 1)
    case .code(let code, let language):
      line(depth, "code" + (language.map { " " + $0 } ?? ""))
      for row in code.split(separator: "\n", omittingEmptySubsequences: false) {
        line(depth + 1, "| " + row)
      }
    case .table(let table): write(table, depth: depth)
    case .figure(let figure): write(figure, depth: depth)
    case .rule: line(depth, "rule")
    }
  }

  private mutating func write(_ list: List, depth: Int) {
    line(depth, list.start.map { "list from \($0)" } ?? "list")
    for item in list.items {
      line(depth + 1, "item")
      write(item, depth: depth + 2)
    }
  }

  private mutating func write(_ definition: Definition, depth: Int) {
    for term in definition.terms { line(depth, "term: " + term.dump) }
    for meaning in definition.meanings {
      line(depth, "meaning")
      write(meaning, depth: depth + 1)
    }
  }

  private mutating func write(_ table: Table, depth: Int) {
    line(depth, (["table"] + table.alignments.map(\.rawValue)).joined(separator: " "))
    if !table.header.isEmpty { line(depth + 1, "header: " + cells(table.header)) }
    for row in table.rows { line(depth + 1, "row: " + cells(row)) }
  }

  private func cells(_ cells: [[Inline]]) -> String {
    cells.map(\.dump).joined(separator: " | ")
  }

  private mutating func write(_ figure: Figure, depth: Int) {
    line(depth, "figure" + (figure.imageURL.map { " " + $0 } ?? ""))
    if !figure.alternative.isEmpty { line(depth + 1, "alternative: " + figure.alternative) }
    if !figure.caption.isEmpty { line(depth + 1, "caption: " + figure.caption.dump) }
    if let credit = figure.credit { line(depth + 1, "credit: " + credit) }
  }
}

extension [Inline] {
  /// The inlines in the notation of `Document.dump`.
  public var dump: String { map(\.dump).joined() }
}

extension Inline {
  fileprivate var dump: String {
    switch self {
    case .text(let words): words
    case .emphasis(let inlines): "{emphasis \(inlines.dump)}"
    case .strong(let inlines): "{strong \(inlines.dump)}"
    case .superscript(let inlines): "{superscript \(inlines.dump)}"
    case .subscript(let inlines): "{subscript \(inlines.dump)}"
    case .code(let code): "{code \(code)}"
    case .link(let inlines, let url): "{link \(inlines.dump) → \(url)}"
    case .image(let alternative, let url): "{image \(alternative) → \(url)}"
    case .lineBreak: "{break}"
    }
  }
}

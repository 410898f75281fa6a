import NewsModel

/// Deeper trees are no document of ours.
let greatestDepth = 512

extension ByteWriter {
  mutating func blocks(_ blocks: [Block]) {
    count(blocks.count)
    for each in blocks { block(each) }
  }

  private mutating func block(_ block: Block) {
    switch block {
    case .paragraph(let inlines):
      byte(0)
      self.inlines(inlines)
    case .heading(let level, let inlines):
      byte(1)
      count(level)
      self.inlines(inlines)
    case .quote(let blocks):
      byte(2)
      self.blocks(blocks)
    case .list(let list):
      byte(list.start == nil ? 3 : 4)
      if let start = list.start { count(start) }
      count(list.items.count)
      for item in list.items { blocks(item) }
    case .code(let code, let language):
      byte(5)
      text(code)
      optional(language)
    case .table(let table): self.table(table)
    case .figure(let figure): self.figure(figure)
    case .rule: byte(8)
    case .definitions(let definitions):
      byte(9)
      count(definitions.count)
      for definition in definitions {
        cells(definition.terms)
        count(definition.meanings.count)
        for meaning in definition.meanings { blocks(meaning) }
      }
    case .details(let summary, let blocks):
      byte(10)
      inlines(summary)
      self.blocks(blocks)
    }
  }

  private mutating func table(_ table: Table) {
    byte(6)
    texts(table.alignments.map(\.rawValue))
    cells(table.header)
    count(table.rows.count)
    for row in table.rows { cells(row) }
  }

  private mutating func cells(_ cells: [[Inline]]) {
    count(cells.count)
    for cell in cells { inlines(cell) }
  }

  private mutating func figure(_ figure: Figure) {
    byte(7)
    optional(figure.imageURL)
    text(figure.alternative)
    inlines(figure.caption)
    optional(figure.credit)
  }
}

extension ByteReader {
  mutating func blocks(depth: Int = 0) throws -> [Block] {
    guard depth < greatestDepth else { throw DecodingFault.damaged }
    return try array { try $0.block(depth: depth + 1) }
  }

  private mutating func block(depth: Int) throws -> Block {
    switch try byte() {
    case 0: return .paragraph(try inlines(depth: depth))
    case 1:
      let level = try number()
      return .heading(level: level, try inlines(depth: depth))
    case 2: return .quote(try blocks(depth: depth))
    case 3: return .list(List(start: nil, items: try items(depth: depth)))
    case 4:
      let start = try number()
      return .list(List(start: start, items: try items(depth: depth)))
    case 5:
      let code = try text()
      return .code(code, language: try optional())
    case 6: return .table(try table(depth: depth))
    case 7: return .figure(try figure(depth: depth))
    case 8: return .rule
    case 9:
      return .definitions(
        try array { reader in
          let terms = try reader.array { try $0.inlines(depth: depth) }
          return Definition(terms: terms, meanings: try reader.items(depth: depth))
        })
    case 10:
      let summary = try inlines(depth: depth)
      return .details(summary: summary, try blocks(depth: depth))
    default: throw DecodingFault.damaged
    }
  }

  private mutating func items(depth: Int) throws -> [[Block]] {
    try array { try $0.blocks(depth: depth) }
  }

  private mutating func table(depth: Int) throws -> Table {
    let alignments = try array { reader in
      guard let alignment = Table.Alignment(rawValue: try reader.text()) else {
        throw DecodingFault.damaged
      }
      return alignment
    }
    let header = try array { try $0.inlines(depth: depth) }
    let rows = try array { try $0.array { try $0.inlines(depth: depth) } }
    return Table(alignments: alignments, header: header, rows: rows)
  }

  private mutating func figure(depth: Int) throws -> Figure {
    let imageURL = try optional()
    let alternative = try text()
    let caption = try inlines(depth: depth)
    return Figure(
      imageURL: imageURL, alternative: alternative, caption: caption, credit: try optional())
  }
}

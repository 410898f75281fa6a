extension Document {
  /// CommonMark with pipe tables, for export: no line break at its end.
  ///
  /// Signs that Markdown would take for markup are escaped, so that reading it again gives the
  /// same words and the same structure.
  public var markdown: String { MarkdownWriter.lines(blocks).joined(separator: "\n") }
}

private enum MarkdownWriter {
  static func lines(_ blocks: [Block]) -> [String] {
    var lines: [String] = []
    var usesOtherMarker = false
    for (place, block) in blocks.enumerated() {
      if place > 0 { lines.append("") }
      // Two lists in a row are one list unless their markers differ.
      usesOtherMarker = place > 0 && block.isList && blocks[place - 1].isList && !usesOtherMarker
      lines += Self.lines(block, usesOtherMarker: usesOtherMarker)
    }
    return lines
  }

  private static func lines(_ block: Block, usesOtherMarker: Bool) -> [String] {
    switch block {
    case .paragraph(let inlines): return MarkdownText.lines(inlines)
    case .heading(let level, let inlines):
      let words = MarkdownText.oneLine(inlines)
      return [String(repeating: "#", count: min(max(level, 1), 6)) + " " + words]
    case .quote(let blocks): return lines(blocks).map { $0.isEmpty ? ">" : "> " + $0 }
    case .list(let list): return lines(list, usesOtherMarker: usesOtherMarker)
    case .definitions(let definitions):
      let items = List(start: nil, items: definitions.map(\.blocks))
      return lines(items, usesOtherMarker: usesOtherMarker)
    case .details(let summary, let blocks): return lines([.paragraph([.strong(summary)])] + blocks)
    case .code(let code, let language): return fenced(code, language)
    case .table(let table): return lines(table)
    case .figure(let figure): return lines(figure)
    case .rule: return ["* * *"]
    }
  }

  private static func lines(_ list: List, usesOtherMarker: Bool) -> [String] {
    var lines: [String] = []
    let isLoose = list.items.contains { $0.count > 1 && !$0[1].isList || $0.count > 2 }
    for (place, item) in list.items.enumerated() {
      let number = list.start.map { "\($0 + place)" + (usesOtherMarker ? ") " : ". ") }
      let marker = number ?? (usesOtherMarker ? "* " : "- ")
      let indent = String(repeating: " ", count: marker.utf8.count)
      if isLoose && place > 0 { lines.append("") }
      var inner = Self.lines(item)
      if !isLoose { inner.removeAll(where: \.isEmpty) }
      for (row, line) in inner.enumerated() {
        lines.append(line.isEmpty ? "" : (row == 0 ? marker : indent) + line)
      }
    }
    return lines
  }

  private static func fenced(_ code: String, _ language: String?) -> [String] {
    let fence = String(repeating: "`", count: max(3, MarkdownText.longestBackticks(in: code) + 1))
    let rows = code.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return [fence + (language ?? "")] + rows + [fence]
  }

  private static func lines(_ table: Table) -> [String] {
    let blank = [[Inline]](repeating: [], count: table.alignments.count)
    let rules = table.alignments.map { alignment in
      switch alignment {
      case .left: "---"
      case .center: ":-:"
      case .right: "--:"
      }
    }
    let header = row(table.header.isEmpty ? blank : table.header)
    return [header, "| " + rules.joined(separator: " | ") + " |"] + table.rows.map(row)
  }

  private static func row(_ cells: [[Inline]]) -> String {
    let words = cells.map { MarkdownText.oneLine($0).replacing("|", with: "\\|") }
    return "| " + words.joined(separator: " | ") + " |"
  }

  /// The picture, then its words in the shape of exports: caption, then the credit in bold.
  private static func lines(_ figure: Figure) -> [String] {
    var lines: [String] = []
    if let url = figure.imageURL {
      lines += MarkdownText.lines([.image(alternative: figure.alternative, url: url)])
    }
    var caption = figure.caption
    if let credit = figure.credit {
      if !caption.isEmpty { caption.append(.text(" ")) }
      caption.append(.strong([.text(credit)]))
    }
    if !caption.isEmpty {
      if !lines.isEmpty { lines.append("") }
      lines += MarkdownText.lines(caption)
    }
    return lines
  }
}

extension Block {
  fileprivate var isList: Bool {
    switch self {
    case .list, .definitions: true
    default: false
    }
  }
}

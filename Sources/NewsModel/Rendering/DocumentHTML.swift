extension Document {
  /// Clean HTML with the same structure: for JSON Feed's `content_html` and for export.
  ///
  /// Only elements that mean something, no classes and no scripts; every text and address is escaped.
  public var html: String {
    var writer = HTMLWriter()
    writer.write(blocks)
    return writer.text
  }
}

private struct HTMLWriter {
  private(set) var text = ""

  mutating func write(_ blocks: [Block]) {
    for block in blocks { write(block) }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .paragraph(let inlines): element("p", inlines)
    case .heading(let level, let inlines): element("h\(min(max(level, 1), 6))", inlines)
    case .quote(let blocks):
      text += "<blockquote>\n"
      write(blocks)
      text += "</blockquote>\n"
    case .list(let list): write(list)
    case .definitions(let definitions):
      text += "<dl>\n"
      for definition in definitions { write(definition) }
      text += "</dl>\n"
    case .details(let summary, let blocks):
      text += "<details>\n"
      element("summary", summary)
      write(blocks)
      text += "</details>\n"
    case .code(let code, let language):
      let name = language.map { " class=\"language-\(Self.escaped($0))\"" } ?? ""
      text += "<pre><code\(name)>\(Self.escaped(code))</code></pre>\n"
    case .table(let table): write(table)
    case .figure(let figure): write(figure)
    case .rule: text += "<hr>\n"
    }
  }

  private mutating func element(_ name: String, _ inlines: [Inline]) {
    text += "<\(name)>"
    write(inlines)
    text += "</\(name)>\n"
  }

  private mutating func write(_ list: List) {
    let name = list.start == nil ? "ul" : "ol"
    let start = list.start.flatMap { $0 == 1 ? nil : " start=\"\($0)\"" } ?? ""
    text += "<\(name)\(start)>\n"
    for item in list.items {
      write(item: item, "li")
    }
    text += "</\(name)>\n"
  }

  private mutating func write(_ definition: Definition) {
    for term in definition.terms { element("dt", term) }
    for meaning in definition.meanings { write(item: meaning, "dd") }
  }

  private mutating func write(item: [Block], _ name: String) {
    text += "<\(name)>"
    if item.count == 1, case .paragraph(let inlines)? = item.first {
      write(inlines)
    } else {
      write(item)
    }
    text += "</\(name)>\n"
  }

  private mutating func write(_ table: Table) {
    text += "<table>\n"
    if !table.header.isEmpty { row(table.header, "th", table.alignments) }
    for cells in table.rows { row(cells, "td", table.alignments) }
    text += "</table>\n"
  }

  private mutating func row(_ cells: [[Inline]], _ name: String, _ alignments: [Table.Alignment]) {
    text += "<tr>"
    for (column, cell) in cells.enumerated() {
      let alignment = column < alignments.count ? alignments[column] : .left
      text += alignment == .left ? "<\(name)>" : "<\(name) align=\"\(alignment.rawValue)\">"
      write(cell)
      text += "</\(name)>"
    }
    text += "</tr>\n"
  }

  private mutating func write(_ figure: Figure) {
    text += "<figure>"
    if let url = figure.imageURL { image(figure.alternative, url) }
    if !figure.caption.isEmpty || figure.credit != nil {
      text += "<figcaption>"
      write(figure.caption)
      if let credit = figure.credit {
        text += figure.caption.isEmpty ? "" : " "
        text += "<small>\(Self.escaped(credit))</small>"
      }
      text += "</figcaption>"
    }
    text += "</figure>\n"
  }

  private mutating func image(_ alternative: String, _ url: String) {
    text += "<img src=\"\(Self.escaped(url))\" alt=\"\(Self.escaped(alternative))\">"
  }

  private mutating func write(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .text(let words): text += Self.escaped(words)
      case .emphasis(let inner): wrap("em", inner)
      case .strong(let inner): wrap("strong", inner)
      case .superscript(let inner): wrap("sup", inner)
      case .subscript(let inner): wrap("sub", inner)
      case .code(let code): text += "<code>\(Self.escaped(code))</code>"
      case .link(let inner, let url):
        text += "<a href=\"\(Self.escaped(url))\">"
        write(inner)
        text += "</a>"
      case .image(let alternative, let url): image(alternative, url)
      case .lineBreak: text += "<br>\n"
      }
    }
  }

  private mutating func wrap(_ name: String, _ inlines: [Inline]) {
    text += "<\(name)>"
    write(inlines)
    text += "</\(name)>"
  }

  private static func escaped(_ words: String) -> String {
    guard words.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 == 0x22 })
    else { return words }
    var escaped: [UInt8] = []
    for byte in words.utf8 {
      switch byte {
      case UInt8(ascii: "&"): escaped += "&amp;".utf8
      case UInt8(ascii: "<"): escaped += "&lt;".utf8
      case UInt8(ascii: ">"): escaped += "&gt;".utf8
      case UInt8(ascii: "\""): escaped += "&quot;".utf8
      default: escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }
}

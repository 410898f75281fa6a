extension Document {
  /// The words of the article: blocks separated by a blank line, without figures.
  ///
  /// This is what the index holds and what snippets and JSON Feed's `content_text` are cut from.
  public var plainText: String { blocks.plainText(separator: "\n\n") }
}

extension [Block] {
  fileprivate func plainText(separator: String) -> String {
    compactMap { block in
      let text = block.plainText
      return text.isEmpty ? nil : text
    }
    .joined(separator: separator)
  }
}

extension Block {
  fileprivate var plainText: String {
    switch self {
    case .paragraph(let inlines), .heading(_, let inlines): inlines.plainText
    case .quote(let blocks): blocks.plainText(separator: "\n\n")
    case .list(let list):
      list.items.map { $0.plainText(separator: "\n") }.joined(separator: "\n")
    case .definitions(let definitions):
      definitions.flatMap(\.blocks).plainText(separator: "\n")
    case .details(let summary, let blocks):
      ([.paragraph(summary)] + blocks).plainText(separator: "\n\n")
    case .code(let code, _): code
    case .table(let table):
      ((table.header.isEmpty ? [] : [table.header]) + table.rows)
        .map { row in row.map(\.plainText).joined(separator: "\t") }
        .joined(separator: "\n")
    case .figure, .rule: ""
    }
  }
}

extension [Inline] {
  /// The words alone, without markup; a line break is `\n`, an image is nothing.
  public var plainText: String {
    var text = ""
    for inline in self { inline.append(to: &text) }
    return text
  }
}

extension Inline {
  fileprivate func append(to text: inout String) {
    switch self {
    case .text(let words), .code(let words): text += words
    case .emphasis(let inlines), .strong(let inlines), .link(let inlines, _):
      for inline in inlines { inline.append(to: &text) }
    case .superscript(let inlines): text += inlines.raisedPlainText
    case .subscript(let inlines):
      for inline in inlines { inline.append(to: &text) }
    case .image: break
    case .lineBreak: text += "\n"
    }
  }
}

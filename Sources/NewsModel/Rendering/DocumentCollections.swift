extension Document {
  /// Every picture and caption of the document, in reading order.
  public var figures: [Figure] {
    var figures: [Figure] = []
    blocks.visit { block in
      if case .figure(let figure) = block { figures.append(figure) }
    }
    return figures
  }

  /// Every link of the document with its words, in reading order.
  public var links: [RelatedLink] {
    var links: [RelatedLink] = []
    blocks.visit { block in
      for inlines in block.inlines { inlines.collectLinks(into: &links) }
    }
    return links
  }
}

extension [Block] {
  fileprivate func visit(_ body: (Block) -> Void) {
    for block in self {
      body(block)
      switch block {
      case .quote(let blocks): blocks.visit(body)
      case .list(let list): for item in list.items { item.visit(body) }
      case .definitions(let definitions):
        for meaning in definitions.flatMap(\.meanings) { meaning.visit(body) }
      case .details(_, let blocks): blocks.visit(body)
      default: break
      }
    }
  }
}

extension Block {
  fileprivate var inlines: [[Inline]] {
    switch self {
    case .paragraph(let inlines), .heading(_, let inlines): [inlines]
    case .table(let table): table.header + table.rows.flatMap { $0 }
    case .figure(let figure): [figure.caption]
    case .definitions(let definitions): definitions.flatMap(\.terms)
    case .details(let summary, _): [summary]
    case .quote, .list, .code, .rule: []
    }
  }
}

extension [Inline] {
  fileprivate func collectLinks(into links: inout [RelatedLink]) {
    for inline in self {
      switch inline {
      case .link(let words, let url): links.append(RelatedLink(title: words.plainText, url: url))
      case .emphasis(let inner), .strong(let inner), .superscript(let inner), .subscript(let inner):
        inner.collectLinks(into: &links)
      case .text, .code, .image, .lineBreak: break
      }
    }
  }
}

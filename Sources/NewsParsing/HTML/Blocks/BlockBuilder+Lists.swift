import CGumbo
import NewsModel

extension BlockBuilder {
  mutating func list(_ index: Int, depth: Int) {
    var items: [[Block]] = []
    var child = index + 1
    while child < page.nodes[index].end {
      if !isLeftOut[child], !isBlank(child) {
        let inner = nested(item: child, depth: depth)
        if !inner.isEmpty { items.append(inner) }
      }
      child = page.nodes[child].end
    }
    guard !items.isEmpty else { return }
    let isNumbered = page.nodes[index].tag == GUMBO_TAG_OL
    let first = page.attribute("start", of: index).flatMap { Int($0) } ?? 1
    let start = isNumbered ? min(max(first, 0), 999_999_999) : nil
    blocks.append(.list(List(start: start, items: items)))
  }

  mutating func definitions(_ index: Int, depth: Int) {
    var definitions: [Definition] = []
    var place = index + 1
    while place < page.nodes[index].end {
      let node = page.nodes[place]
      // HTML5 lets a `div` stand around each pair.
      if node.tag == GUMBO_TAG_DIV, !isLeftOut[place] {
        place += 1
        continue
      }
      if !isLeftOut[place], !isBlank(place) {
        let isTerm = node.tag == GUMBO_TAG_DT
        let inner = isTerm ? nested(place, depth: depth + 1) : nested(item: place, depth: depth)
        Self.add(inner, asTerm: isTerm, to: &definitions)
      }
      place = node.end
    }
    if !definitions.isEmpty { blocks.append(.definitions(definitions)) }
  }

  /// Terms in a row share what comes behind them; what is no words explains, as a picture does.
  private static func add(_ inner: [Block], asTerm: Bool, to definitions: inout [Definition]) {
    guard !inner.isEmpty else { return }
    let terms = asTerm ? inner.compactMap(\.words) : []
    let rest = inner.filter { !asTerm || $0.words == nil }
    if definitions.last.map({ asTerm && !$0.meanings.isEmpty }) ?? true {
      definitions.append(Definition(terms: [], meanings: []))
    }
    definitions[definitions.count - 1].terms += terms
    if !rest.isEmpty { definitions[definitions.count - 1].meanings.append(rest) }
  }

  /// What a page opens on demand, below its summary.
  mutating func details(_ index: Int, depth: Int) {
    if isInCaption { return walkChildren(of: index, depth: depth) }
    var summary: [Inline] = []
    var builder = BlockBuilder(page: page, links: links, leavingOut: isLeftOut)
    builder.containers = containers + 1
    var child = index + 1
    while child < page.nodes[index].end {
      if page.nodes[child].tag == GUMBO_TAG_SUMMARY, summary.isEmpty, !isLeftOut[child] {
        let lines = nested(child, depth: depth + 1).compactMap(\.words)
        summary = Array(lines.joined(separator: [.text(" ")]))
      } else {
        builder.walk(child, depth: depth + 1)
      }
      child = page.nodes[child].end
    }
    let inner = builder.finish()
    guard !summary.isEmpty else { return blocks += inner }
    blocks.append(.details(summary: summary, inner))
  }

  private func nested(item index: Int, depth: Int) -> [Block] {
    guard page.nodes[index].tag != GUMBO_TAG_LI else { return nested(index, depth: depth + 1) }
    var builder = BlockBuilder(page: page, links: links, leavingOut: isLeftOut)
    builder.containers = containers + 1
    builder.isInCaption = isInCaption
    builder.walk(index, depth: depth + 1)
    return builder.finish()
  }

  private func isBlank(_ index: Int) -> Bool {
    guard page.nodes[index].isText else { return false }
    return page.withText(of: index) { $0.allSatisfy { $0 <= 0x20 } }
  }
}

extension Block {
  /// The words of a paragraph or a heading.
  fileprivate var words: [Inline]? {
    switch self {
    case .paragraph(let words), .heading(_, let words): words
    default: nil
    }
  }
}

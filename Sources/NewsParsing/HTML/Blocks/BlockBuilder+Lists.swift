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

  /// The words and the explanation of each term become one item.
  mutating func definitions(_ index: Int, depth: Int) {
    var items: [[Block]] = []
    var place = index + 1
    while place < page.nodes[index].end {
      let node = page.nodes[place]
      // HTML5 lets a `div` stand around each pair.
      if node.tag == GUMBO_TAG_DIV, !isLeftOut[place] {
        place += 1
        continue
      }
      if !isLeftOut[place], !isBlank(place) {
        let inner = nested(item: place, depth: depth)
        if node.tag == GUMBO_TAG_DT || items.isEmpty {
          if !inner.isEmpty { items.append(inner) }
        } else {
          items[items.count - 1] += inner
        }
      }
      place = node.end
    }
    if !items.isEmpty { blocks.append(.list(List(start: nil, items: items))) }
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

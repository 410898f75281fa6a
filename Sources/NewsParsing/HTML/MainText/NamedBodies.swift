import CGumbo

/// What the page itself calls the body of the article.
struct NamedBodies {
  let page: Page
  let names: ElementNames
  let weights: TextWeights
  let isLeftOut: [Bool]

  /// The bodies of one article in reading order.
  ///
  /// Pages that go on with the next article while one scrolls have bodies of several.
  func bodies() -> [Int] {
    let all = found()
    guard all.count > 1 else { return all }
    var groups: [(article: Int, bodies: [Int], prose: Int)] = []
    for body in all {
      let article = article(of: body)
      let prose = weights.prose(body..<page.nodes[body].end)
      if let last = groups.last, last.article == article {
        groups[groups.count - 1].bodies.append(body)
        groups[groups.count - 1].prose += prose
      } else {
        groups.append((article, [body], prose))
      }
    }
    let most = groups.map(\.prose).max() ?? 0
    return groups.first { $0.prose * 3 >= most }?.bodies ?? all
  }

  private func found() -> [Int] {
    var bodies: [Int] = []
    var index = 0
    while index < page.nodes.count {
      if page.nodes[index].isText || isLeftOut[index] {
        index = page.nodes[index].end
      } else if isBody(index), weights.prose(index..<page.nodes[index].end) > 100 {
        bodies.append(index)
        index = page.nodes[index].end
      } else {
        index += 1
      }
    }
    return bodies
  }

  private func isBody(_ index: Int) -> Bool {
    let tag = page.nodes[index].tag
    guard tag != GUMBO_TAG_BODY, tag != GUMBO_TAG_HTML, tag != GUMBO_TAG_META else { return false }
    if page.attribute("itemprop", of: index)?.contains("articleBody") ?? false { return true }
    return names[index].contains(.body)
  }

  private func article(of index: Int) -> Int {
    var ancestor = page.nodes[index].parent
    while ancestor > 0, page.nodes[ancestor].tag != GUMBO_TAG_ARTICLE {
      ancestor = page.nodes[ancestor].parent
    }
    return ancestor
  }
}

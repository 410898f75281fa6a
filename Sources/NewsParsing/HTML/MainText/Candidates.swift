import CGumbo

/// Chooses the elements that hold the article.
struct Candidates {
  let page: Page
  let names: ElementNames
  let weights: TextWeights
  let isLeftOut: [Bool]

  /// The roots of the main text in reading order; none where the page has no prose.
  func roots() -> [Int] {
    let scores = ArticleScores(page: page, names: names, weights: weights)
    let top = best(scores)
    let named = NamedBodies(page: page, names: names, weights: weights, isLeftOut: isLeftOut)
      .bodies()
    let namedProse = named.reduce(0) { $0 + weights.prose(range($1)) }
    guard let top else { return namedProse > 0 ? named : [] }
    let chosen = siblings(of: top, scores)
    let topProse = chosen.reduce(0) { $0 + weights.prose(range($1)) }
    // Microdata is meant for machines, a class only for a style sheet.
    let isSure = named.contains { page.attribute("itemprop", of: $0) != nil } && namedProse > 400
    if namedProse > 0, namedProse * 5 >= topProse * (isSure ? 1 : 2) { return named }
    return topProse < Self.fewLetters ? widened(chosen, topProse) : chosen
  }

  /// Less is hardly an article, as Readability has it.
  private static let fewLetters = 500

  /// What holds most of the prose of a page that says little in any one place, where that is not
  /// made of links; the same roots where one place does hold most.
  private func widened(_ roots: [Int], _ held: Int) -> [Int] {
    let all = weights.prose(0..<page.nodes.count)
    guard let first = roots.first, all > held * 3 else { return roots }
    var ancestor = page.nodes[first].parent
    while ancestor > 0, page.nodes[ancestor].tag != GUMBO_TAG_BODY {
      if weights.prose(range(ancestor)) * 10 > all * 8 {
        return weights.linkDensity(range(ancestor)) < 0.3 ? [ancestor] : roots
      }
      ancestor = page.nodes[ancestor].parent
    }
    return roots
  }

  private func range(_ index: Int) -> Range<Int> { index..<page.nodes[index].end }

  private func best(_ scores: ArticleScores) -> Int? {
    let candidates = scores.best(5)
    guard var top = candidates.first, let topScore = scores[top] else {
      return weights.paragraphs.first?.index
    }
    let rivals = candidates.dropFirst().filter { (scores[$0] ?? 0) >= topScore * 0.75 }
    if let shared = sharedAncestor(of: top, and: rivals) { top = shared }
    top = raised(top, scores)
    // An only child says less than what holds it, which may have siblings.
    var parent = page.nodes[top].parent
    while parent > 0, page.nodes[parent].tag != GUMBO_TAG_BODY, isOnlyChild(top) {
      top = parent
      parent = page.nodes[top].parent
    }
    return top
  }

  /// What holds at least three of those that are nearly as good.
  private func sharedAncestor(of top: Int, and rivals: [Int]) -> Int? {
    guard rivals.count >= 3 else { return nil }
    var ancestor = page.nodes[top].parent
    while ancestor > 0, page.nodes[ancestor].tag != GUMBO_TAG_BODY {
      if rivals.filter({ range(ancestor).contains($0) }).count >= 3 { return ancestor }
      ancestor = page.nodes[ancestor].parent
    }
    return nil
  }

  /// Goes up while that is better: a text that is cut into parts speaks for what holds the parts.
  private func raised(_ top: Int, _ scores: ArticleScores) -> Int {
    guard var last = scores[top] else { return top }
    let least = last / 3
    var ancestor = page.nodes[top].parent
    while ancestor > 0, page.nodes[ancestor].tag != GUMBO_TAG_BODY {
      if let score = scores[ancestor] {
        if score < least { break }
        if score > last { return ancestor }
        last = score
      }
      ancestor = page.nodes[ancestor].parent
    }
    return top
  }

  private func isOnlyChild(_ index: Int) -> Bool {
    let parent = page.nodes[index].parent
    return weights.letters(range(parent)) == weights.letters(range(index))
  }

  /// The chosen element with those beside it that read like parts of the same text.
  private func siblings(of top: Int, _ scores: ArticleScores) -> [Int] {
    let parent = page.nodes[top].parent
    guard parent > 0, page.nodes[top].tag != GUMBO_TAG_BODY else { return [top] }
    let topScore = scores[top] ?? 0
    let least = max(10, topScore * 0.2)
    var roots: [Int] = []
    var child = parent + 1
    while child < page.nodes[parent].end {
      if child == top || belongs(child, top, scores, least, topScore) { roots.append(child) }
      child = page.nodes[child].end
    }
    return roots
  }

  /// A stream of teasers: nearly all of its prose stands in items of lists.
  private func isList(_ index: Int) -> Bool {
    var held = 0
    var place = index
    while place < page.nodes[index].end {
      if page.nodes[place].tag == GUMBO_TAG_LI {
        held += weights.prose(range(place))
        place = page.nodes[place].end
      } else {
        place += 1
      }
    }
    return held * 10 > weights.prose(range(index)) * 8
  }

  private func belongs(
    _ child: Int, _ top: Int, _ scores: ArticleScores, _ least: Double, _ topScore: Double
  ) -> Bool {
    guard !page.nodes[child].isText, !isLeftOut[child] else { return false }
    let name = page.name(of: child)
    let bonus = !name.isEmpty && name == page.name(of: top) ? topScore * 0.2 : 0
    if let score = scores[child], score + bonus >= least { return !isList(child) }
    guard page.nodes[child].tag == GUMBO_TAG_P else { return false }
    let length = weights.letters(range(child))
    return length > 80 && weights.linkDensity(range(child)) < 0.25
  }
}

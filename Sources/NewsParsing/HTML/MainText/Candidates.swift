import CGumbo

/// Chooses the elements that hold the article.
struct Candidates {
  let page: Page
  let weights: TextWeights
  let isLeftOut: [Bool]

  /// The roots of the main text in reading order; none where the page has no prose.
  func roots() -> [Int] {
    let top = best()
    let named = namedBodies()
    let namedProse = named.reduce(0) { $0 + weights.prose(range($1)) }
    guard let top else { return namedProse > 0 ? named : [] }
    let topProse = weights.prose(range(top))
    if namedProse > 0, namedProse * 2 >= topProse { return named }
    return [widened(top)]
  }

  private func range(_ index: Int) -> Range<Int> { index..<page.nodes[index].end }

  /// What the page itself calls the body of the article.
  private func namedBodies() -> [Int] {
    var bodies: [Int] = []
    var index = 0
    while index < page.nodes.count {
      if !page.nodes[index].isText, !isLeftOut[index], isNamedBody(index),
        weights.prose(range(index)) > 100
      {
        bodies.append(index)
        index = page.nodes[index].end
      } else {
        index += 1
      }
    }
    return bodies
  }

  private static let bodyNames: Set<String> = [
    "article-body", "articlebody", "article__body", "article-content", "article__content",
    "article-text", "articletext", "entry-content", "post-content", "post-body", "story-body",
    "storybody", "story-content", "article_body", "body-copy", "article-main-body",
    "paywall-article", "td-post-content", "articlecontent", "story__body", "post__content",
    "content__article-body", "article_content", "single-content", "news-text", "article-copy",
  ]

  private func isNamedBody(_ index: Int) -> Bool {
    if let property = page.attribute("itemprop", of: index), property.contains("articleBody") {
      return true
    }
    let hint = page.hint(of: index)
    return hint.split(separator: " ").contains { Self.bodyNames.contains(String($0)) }
  }

  /// Readability's way: a paragraph speaks for its parent, half for the next, less above.
  private func best() -> Int? {
    var scores: [Int: Double] = [:]
    for paragraph in weights.paragraphs {
      var ancestor = page.nodes[paragraph.index].parent
      var level = 0
      while ancestor > 0, level < 5 {
        let divider = level == 0 ? 1 : level == 1 ? 2 : Double(level) * 3
        scores[ancestor, default: 0] += paragraph.score / divider
        ancestor = page.nodes[ancestor].parent
        level += 1
      }
    }
    let weighed = scores.map { index, score in
      (index, (score + bonus(index)) * (1 - weights.linkDensity(range(index))))
    }
    return weighed.max { ($0.1, -$0.0) < ($1.1, -$1.0) }?.0 ?? weights.paragraphs.first?.index
  }

  private func bonus(_ index: Int) -> Double {
    switch page.nodes[index].tag {
    case GUMBO_TAG_ARTICLE: 15
    case GUMBO_TAG_MAIN, GUMBO_TAG_SECTION: 5
    case GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_LI, GUMBO_TAG_TR: -5
    default: 0
    }
  }

  /// Goes up while the parent holds much more prose, because some pages cut a text into parts.
  private func widened(_ index: Int) -> Int {
    var chosen = index
    var ancestor = page.nodes[index].parent
    while ancestor > 0, page.nodes[ancestor].tag != GUMBO_TAG_HTML {
      let held = weights.prose(range(chosen))
      let more = weights.prose(range(ancestor))
      let isArticle = page.nodes[ancestor].tag == GUMBO_TAG_ARTICLE
      let gains = more * 10 > held * 12 && weights.linkDensity(range(ancestor)) < 0.25
      if gains || (isArticle && weights.linkDensity(range(ancestor)) < 0.4) { chosen = ancestor }
      ancestor = page.nodes[ancestor].parent
    }
    return chosen
  }
}

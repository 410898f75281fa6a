import CGumbo

/// Scores the elements of a page in the manner of Readability
/// (https://github.com/mozilla/readability): a paragraph speaks for its parent, half for the next,
/// less above; names and tags speak for themselves; links speak against all.
struct ArticleScores {
  private let page: Page
  private let names: ElementNames
  private let weights: TextWeights
  private var scores: [Int: Double] = [:]

  private static let levels = 5

  init(page: Page, names: ElementNames, weights: TextWeights) {
    self.page = page
    self.names = names
    self.weights = weights
    for paragraph in weights.paragraphs { add(paragraph.score, above: paragraph.index) }
    for (index, score) in scores {
      scores[index] = score * (1 - weights.linkDensity(index..<page.nodes[index].end))
    }
  }

  /// The score of an element; `nil` where no paragraph speaks for it.
  subscript(_ index: Int) -> Double? { scores[index] }

  /// The best elements, the best one first.
  func best(_ count: Int) -> [Int] {
    let sorted = scores.sorted { ($0.value, -$0.key) > ($1.value, -$1.key) }
    return sorted.prefix(count).map(\.key)
  }

  private mutating func add(_ score: Double, above index: Int) {
    var ancestor = page.nodes[index].parent
    var level = 0
    while ancestor > 0, level < Self.levels {
      let share = level == 0 ? 1 : level == 1 ? 2 : Double(level) * 3
      scores[ancestor] = (scores[ancestor] ?? bonus(ancestor)) + score / share
      ancestor = page.nodes[ancestor].parent
      level += 1
    }
  }

  private func bonus(_ index: Int) -> Double {
    var bonus = 0.0
    switch page.nodes[index].tag {
    case GUMBO_TAG_ARTICLE: bonus = 15
    case GUMBO_TAG_DIV, GUMBO_TAG_MAIN, GUMBO_TAG_SECTION: bonus = 5
    case GUMBO_TAG_PRE, GUMBO_TAG_TD, GUMBO_TAG_BLOCKQUOTE: bonus = 3
    case GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_LI, GUMBO_TAG_TR, GUMBO_TAG_DL, GUMBO_TAG_FORM:
      bonus = -5
    default: break
    }
    if names[index].contains(.hopeful) { bonus += 25 }
    if names[index].contains(.doubtful) { bonus -= 25 }
    return bonus
  }
}

import NewsModel

/// How much two texts have in common, by the pairs of words that stand side by side in them (Broder:
/// On the resemblance and containment of documents, 1997, with shingles of two words).
struct WordPairs {
  /// Texts with fewer pairs cannot be told to be others.
  private static let fewest = 3
  /// What two articles share by chance: `of the`, `in a`. A rewritten one shares a fifth and more.
  private static let chance = 0.05

  private let pairs: Set<Int>

  init(_ article: ParsedArticle) {
    let words = IndexText.tokens(article.title + "\n" + article.document.plainText)
    pairs = Set(
      zip(words, words.dropFirst()).map { first, second in
        var hasher = Hasher()
        hasher.combine(first)
        hasher.combine(second)
        return hasher.finalize()
      })
  }

  /// Whether two texts share no more than any two do.
  func isUnlike(_ other: WordPairs) -> Bool {
    let fewer = min(pairs.count, other.pairs.count)
    guard fewer >= Self.fewest else { return false }
    return Double(pairs.intersection(other.pairs).count) < Double(fewer) * Self.chance
  }
}

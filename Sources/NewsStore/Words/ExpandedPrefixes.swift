import GRDB
import NewsModel

extension SearchExpression {
  /// Beginnings with more words than this are gathered by the index. So many take it some 20 ms in a
  /// million articles; what they would take gathered depends on how common they are, up to seconds.
  private static let greatestExpansion = 2_500
  /// A phrase for each word is dearer: for so many the last word of a phrase is sought in its place.
  fileprivate static let greatestPhrases = 50

  /// With the beginnings of words replaced by the words of the library that begin so.
  ///
  /// The index gathers all articles of a beginning before it gives the first, a sixth of a second for
  /// a common word in a million articles; words it gives one article after the other.
  func expandingPrefixes(in database: Database) throws -> SearchExpression {
    switch self {
    case .term(let term): return try term.words(in: database, most: Self.greatestExpansion) ?? self
    case .all(let parts): return .all(try parts.map { try $0.expandingPrefixes(in: database) })
    case .any(let parts): return .any(try parts.map { try $0.expandingPrefixes(in: database) })
    case .not(let part): return .not(try part.expandingPrefixes(in: database))
    default: return self
    }
  }
}

extension SearchTerm {
  /// The same as whole words; `nil` where it is no beginning, or the words are not known or too many.
  fileprivate func words(in database: Database, most: Int) throws -> SearchExpression? {
    let phrase = SearchedPhrase(self)
    guard phrase.isPrefix, field != .language, phrase.shortBeginning == nil,
      let last = phrase.tokens.last, let first = last.utf8.first, first > 0x39, first < 0xE0
    else { return nil }
    let known = try String.fetchAll(
      database.cachedStatement(sql: "SELECT word FROM word WHERE word >= ? AND word < ? LIMIT ?"),
      arguments: [last, last + "\u{10FFFF}", most + 1])
    guard !known.isEmpty, known.count <= most else { return nil }
    // The word itself may stand in addresses alone, whose numbers are not kept.
    let endings = known.first == last ? known : [last] + known
    let before = phrase.tokens.dropLast()
    let isDear = !before.isEmpty && endings.count > SearchExpression.greatestPhrases
    if isDear && !isUnfinished { return nil }
    let terms = endings.map { ending in
      SearchExpression.term(
        SearchTerm(words: (isDear ? [] : before) + [ending], isPrefix: false, field: field))
    }
    let words = terms.count == 1 ? terms[0] : .any(terms)
    guard isDear else { return words }
    return .all([.term(SearchTerm(words: Array(before), field: field)), words])
  }
}

import GRDB
import NewsModel

/// What the beginnings of words in a search become: the words of the library that begin so.
///
/// The index gathers all articles of a beginning before it gives the first, a sixth of a second for
/// a common word in a million articles; words it gives one article after the other.
struct ExpandedPrefixes {
  /// Beginnings with more words than this are gathered by the index. So many take it some 70 ms in a
  /// million articles, gathered 200 to 600.
  private static let greatestExpansion = 10_000
  /// A phrase for each word is dearer: for so many the last word of a phrase is sought in its place.
  private static let greatestPhrases = 50

  /// For each term that is replaced.
  private var matches: [SearchTerm: WordChoice] = [:]

  /// A search whose beginnings are left to the index.
  init() {}

  init(_ expression: SearchExpression?, in database: Database) throws {
    try expression.map { try add($0, in: database) }
  }

  /// `nil` where a term is no beginning, or its words are not known or too many.
  subscript(term: SearchTerm) -> WordChoice? { matches[term] }

  /// Whether hundreds of words are sought.
  var hasLongChoice: Bool { matches.values.contains { $0.count > 100 } }

  private mutating func add(_ expression: SearchExpression, in database: Database) throws {
    switch expression {
    case .term(let term): matches[term] = try Self.choice(term, in: database)
    case .all(let parts), .any(let parts): for part in parts { try add(part, in: database) }
    case .not(let part): try add(part, in: database)
    default: return
    }
  }

  private static func choice(_ term: SearchTerm, in database: Database) throws -> WordChoice? {
    let phrase = SearchedPhrase(term)
    guard phrase.isPrefix, term.field != .language, phrase.shortBeginning == nil,
      let last = phrase.tokens.last, let first = last.utf8.first, first > 0x39, first < 0xE0
    else { return nil }
    let known = try String.fetchAll(
      database.cachedStatement(sql: "SELECT word FROM word WHERE word >= ? AND word < ? LIMIT ?"),
      arguments: [last, last + "\u{10FFFF}", greatestExpansion + 1])
    guard !known.isEmpty, known.count <= greatestExpansion else { return nil }
    // The word itself may stand in addresses alone, whose numbers are not kept.
    let endings = known.first == last ? known : [last] + known
    let before = Array(phrase.tokens.dropLast())
    let isDear = !before.isEmpty && endings.count > greatestPhrases
    if isDear && !term.isUnfinished { return nil }
    return WordChoice(of: endings, behind: before, isLoose: isDear, in: IndexQuery.column(term))
  }
}

import CRelevance
import Foundation
import GRDB
import NewsModel

/// The parts of a search that its hits are ranked by, each a word, a phrase or words to choose from.
struct RankedParts {
  /// In the language of the index, in the order in which the whole search has them.
  private let wanted: [String]
  private let unwanted: [String]

  /// - Parameters:
  ///   - words: The parts of a search that the index answers, all of which have to be true.
  ///   - query: How they are said.
  init(_ words: [SearchExpression], as query: IndexQuery) {
    wanted = words.filter { !$0.isNegated }.compactMap(query.match)
    unwanted = words.compactMap {
      if case .not(let inner) = $0 { query.match(inner) } else { nil }
    }
  }

  /// Makes the function known that scores articles.
  static func prepare(_ database: Database) {
    // Without it ranking fails with a sentence, and everything else works.
    _ = relevance_register(database.sqliteConnection.map { UnsafeMutableRawPointer($0) })
  }

  /// For each phrase of the search the part it belongs to.
  var groups: Data {
    let groups =
      wanted.enumerated().flatMap { Array(repeating: Int32($0), count: Self.phrases($1)) }
      + unwanted.flatMap { Array(repeating: Int32(-1), count: Self.phrases($0)) }
    return groups.withUnsafeBytes { Data($0) }
  }

  /// How much each part is worth: the rarer, the more (the inverse document frequency of BM25), as far
  /// as the newest articles tell.
  func worths(in database: Database) throws -> Data {
    var worths = [Double](repeating: 1, count: wanted.count)
    if wanted.count > 1, let stretch = try KeyStretches(database).stretches.first {
      let all = try Self.count("articleStatus", "1", "id", stretch, [], in: database)
      for (part, match) in wanted.enumerated() {
        let having = try Self.count(
          "articleIndex", "articleIndex MATCH ?", "rowid", stretch, [match], in: database)
        worths[part] = log(1 + max(0, all - having + 0.5) / (having + 0.5))
      }
    }
    return worths.withUnsafeBytes { Data($0) }
  }

  private static func count(
    _ table: String, _ condition: String, _ key: String, _ stretch: KeyStretch,
    _ arguments: StatementArguments, in database: Database
  ) throws -> Double {
    try Double.fetchOne(
      database,
      sql: "SELECT count(*) FROM \(table) WHERE \(condition) AND \(stretch.condition(on: key))",
      arguments: arguments) ?? 0
  }

  /// Each phrase stands in quotes, and no word has any.
  private static func phrases(_ match: String) -> Int { match.utf8.count { $0 == 0x22 } / 2 }
}

extension SearchExpression {
  fileprivate var isNegated: Bool { if case .not = self { true } else { false } }
}

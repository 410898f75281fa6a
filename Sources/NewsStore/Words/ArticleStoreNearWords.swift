import Foundation
import GRDB
import NewsModel

extension ArticleStore {
  /// So many words are offered for one.
  private static let greatestOffer = 3

  /// For the words of a search that stand in no article: those that do and are written nearly alike.
  package func nearWords(_ query: SearchQuery) async throws -> [NearWord] {
    try await writer.read { database in
      var near: [NearWord] = []
      for term in query.expression?.soughtWords ?? [] {
        let word = IndexText.fold(term.words.joined(separator: " "))
        guard word.count > 2, !word.contains(" "),
          try !Self.occurs(word, isPrefix: term.isPrefix, in: database)
        else { continue }
        let candidates = try Self.candidates(for: word, in: database)
        if !candidates.isEmpty {
          near.append(NearWord(word: term.words.joined(separator: " "), candidates: candidates))
        }
      }
      return near
    }
  }

  private static func occurs(
    _ word: String, isPrefix: Bool, in database: Database
  ) throws -> Bool {
    try Bool.fetchOne(
      database,
      sql: "SELECT EXISTS (SELECT 1 FROM articleIndex WHERE articleIndex MATCH ?)",
      arguments: ["\"\(word)\"" + (isPrefix ? " *" : "")]) ?? false
  }

  private static func candidates(for word: String, in database: Database) throws -> [String] {
    // Few mistake the first letter, and the words that begin with it stand together.
    let first = String(word.prefix(1))
    var found = try words(
      near: word, "word >= ? AND word < ?", [first, first + "\u{10FFFF}"], in: database)
    if found.isEmpty { found = try words(near: word, "1", [], in: database) }
    let nearest = found.sorted {
      ($0.distance, $0.word.first == word.first ? 0 : 1, $0.word)
        < ($1.distance, $1.word.first == word.first ? 0 : 1, $1.word)
    }.prefix(20)
    // Of words that are equally near, the more frequent one was meant; and a word that no article
    // has any more is not offered.
    let counted = try nearest.map { near in
      (near.word, near.distance, try frequency(of: near.word, in: database))
    }.filter { $0.2 > 0 }
    return counted.sorted { ($0.1, -$0.2, $0.0) < ($1.1, -$1.2, $1.0) }
      .prefix(greatestOffer).map(\.0)
  }

  private static func words(
    near word: String, _ condition: String, _ arguments: StatementArguments, in database: Database
  ) throws -> [(word: String, distance: Int)] {
    let most = word.utf8.count < 5 ? 1 : 2
    var distance = EditDistance(from: word, most: most)
    let words = try Row.fetchCursor(
      database,
      sql: "SELECT word FROM word WHERE \(condition) AND length(word) BETWEEN ? AND ?",
      arguments: arguments + [word.count - most, word.count + most])
    var found: [(word: String, distance: Int)] = []
    while let row = try words.next() {
      let near = try row.withUnsafeData(atIndex: 0) { bytes in
        bytes.flatMap { $0.withUnsafeBytes { distance.to($0) } }
      }
      if let near { found.append((row[0], near)) }
    }
    return found
  }

  private static func frequency(of word: String, in database: Database) throws -> Int {
    try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM (
          SELECT 1 FROM articleIndex WHERE articleIndex MATCH ? LIMIT 1000)
        """, arguments: ["\"\(word)\""]) ?? 0
  }
}

extension SearchExpression {
  /// The single words that are looked for.
  fileprivate var soughtWords: [SearchTerm] {
    switch self {
    case .term(let term): term.field == .language ? [] : [term]
    case .all(let parts), .any(let parts): parts.flatMap(\.soughtWords)
    default: []
    }
  }
}

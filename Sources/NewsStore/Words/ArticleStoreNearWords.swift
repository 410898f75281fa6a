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
    var found = try words(near: word, beginningWith: String(word.prefix(1)), in: database)
    var letter = try String.fetchOne(database, sql: "SELECT substr(min(word), 1, 1) FROM word")
    let isFound = !found.isEmpty
    while let first = letter, !isFound {
      found += try words(near: word, beginningWith: first, in: database)
      letter = try String.fetchOne(
        database, sql: "SELECT substr(min(word), 1, 1) FROM word WHERE word >= ?",
        arguments: [Self.end(ofBeginning: first)])
    }
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
    near word: String, beginningWith first: String, in database: Database
  ) throws -> [(word: String, distance: Int)] {
    var distance = EditDistance(from: word, most: word.utf8.count < 5 ? 1 : 2)
    // As one text: fifty thousand rows of a word each took five times as long.
    let words = try String.fetchOne(
      database,
      sql: "SELECT group_concat(word, ' ') FROM word WHERE word >= ? AND word < ?",
      arguments: [first, end(ofBeginning: first)])
    guard var words else { return [] }
    return words.withUTF8 { bytes in
      bytes.split(separator: 0x20).compactMap { bytes in
        distance.to(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes)))
          .map { (String(decoding: bytes, as: UTF8.self), $0) }
      }
    }
  }

  /// Behind all words with this beginning.
  private static func end(ofBeginning beginning: String) -> String { beginning + "\u{10FFFF}" }

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

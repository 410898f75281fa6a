import Foundation
import GRDB
import NewsModel

/// Writes documents into the library within one transaction.
struct DocumentWriting {
  let database: Database
  /// What waits for its place in the index.
  private var gathered: [(id: Int64, text: IndexedText)] = []
  private var sources: [String: Int64] = [:]
  /// The articles that were not there before.
  private(set) var arrived: Set<Int64> = []

  init(_ database: Database) { self.database = database }

  /// The number of articles that are new or changed.
  ///
  /// - Parameter keepsKnown: Whether what the library has under the key stays as it is.
  mutating func store(_ document: ImportedDocument, keepsKnown: Bool) throws -> Int {
    let known = try Row.fetchOne(
      database.cachedStatement(sql: "SELECT id, hash, goneAt FROM document WHERE key = ?"),
      arguments: [document.key])
    if let known {
      guard !keepsKnown else { return 0 }
      let id: Int64 = known["id"]
      guard known["hash"] == document.hash else {
        return try store(document, inPlaceOf: id)
      }
      try stamp(id, with: document, wasGone: !(known["goneAt"] as DatabaseValue).isNull)
      return 0
    }
    if try adopt(document) { return 0 }
    return try insert(document)
  }

  /// A vanished file with the same bytes was moved here: its articles stay what they are.
  func adopt(_ document: ImportedDocument) throws -> Bool {
    let moved = try Int64.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT id FROM document WHERE hash = ? AND size = ? AND goneAt IS NOT NULL
          ORDER BY id LIMIT 1
          """),
      arguments: [document.hash, document.stamp.size])
    guard let moved else { return false }
    try database.execute(
      sql: "UPDATE document SET key = ?, systemPath = ?, feed = ? WHERE id = ?",
      arguments: [
        document.key, document.systemPath.map { Data($0) }, document.feed.rawValue, moved,
      ]
    )
    try moveArticles(of: moved, to: document.feed)
    try stamp(moved, with: document, wasGone: true)
    return true
  }

  func moveArticles(of id: Int64, to feed: FeedID) throws {
    try database.execute(
      sql: """
        UPDATE articleStatus SET feed = ?
        WHERE id IN (SELECT id FROM article WHERE document = ?)
        """, arguments: [feed.rawValue, id])
  }

  func stamp(
    _ id: Int64, with document: ImportedDocument, wasGone: Bool = true
  ) throws {
    try database.cachedStatement(
      sql: "UPDATE document SET size = ?, changed = ?, goneAt = NULL WHERE id = ?"
    ).execute(arguments: [document.stamp.size, document.stamp.changed, id])
    guard wasGone else { return }
    try database.execute(
      sql: """
        UPDATE articleStatus SET isGone = 0
        WHERE id IN (SELECT id FROM article WHERE document = ?)
        """, arguments: [id])
  }

  mutating func insert(_ document: ImportedDocument) throws -> Int {
    try database.cachedStatement(
      sql: """
        INSERT INTO document (feed, key, systemPath, format, hash, size, changed)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      document.feed.rawValue, document.key, document.systemPath.map { Data($0) },
      document.format.rawValue, document.hash, document.stamp.size, document.stamp.changed,
    ])
    let id = database.lastInsertedRowID
    for (ordinal, article) in document.articles.enumerated() {
      try insert(article, ordinal: ordinal, of: document, id)
    }
    return document.articles.count
  }

  /// Articles that the document no longer has stay, as gone, until somebody prunes the library.
  mutating func replace(_ id: Int64, by document: ImportedDocument) throws -> Int {
    try database.execute(
      sql: "UPDATE document SET hash = ?, format = ?, feed = ? WHERE id = ?",
      arguments: [document.hash, document.format.rawValue, document.feed.rawValue, id])
    try moveArticles(of: id, to: document.feed)
    let known = try Row.fetchAll(
      database, sql: "SELECT id, ordinal FROM article WHERE document = ?", arguments: [id])
    var articles = Dictionary(
      known.map { ($0["ordinal"] as Int, $0["id"] as Int64) },
      uniquingKeysWith: { first, _ in first })
    // What is replaced may have come earlier in this batch and has to be in the index.
    try indexGathered()
    for (ordinal, article) in document.articles.enumerated() {
      if let old = articles.removeValue(forKey: ordinal) {
        try replace(old, by: article, ordinal: ordinal, of: document)
      } else {
        try insert(article, ordinal: ordinal, of: document, id)
      }
    }
    for gone in articles.values {
      try database.execute(
        sql: "UPDATE articleStatus SET isGone = 1 WHERE id = ?", arguments: [gone])
    }
    return document.articles.count
  }

  /// Puts everything that waits into the index; much at once becomes one piece, without merging.
  ///
  /// Rows come first and the index last: a statement with a trigger, as that of a status, opens a
  /// savepoint, at which FTS5 writes all that it holds; in between, each article would be a segment.
  mutating func indexGathered() throws {
    guard gathered.count >= IndexPieces.manyArticles else { return try writeGathered() }
    try IndexPieces(database).writeOne { try writeGathered() }
  }

  private mutating func writeGathered() throws {
    // FTS5 writes all that it holds whenever a key is lower than the one before, so they rise.
    gathered.sort { $0.id < $1.id }
    for article in gathered { try article.text.insert(into: database, id: article.id) }
    gathered.removeAll(keepingCapacity: true)
  }

  mutating func gather(_ id: Int64, _ text: IndexedText) { gathered.append((id, text)) }

  mutating func noteArrival(of id: Int64) { arrived.insert(id) }

  /// An article that came just now may be replaced by a fuller one, which has another date.
  mutating func noteMove(of id: Int64, to new: Int64) {
    if arrived.remove(id) != nil { arrived.insert(new) }
  }

  /// The number of a publisher; the first spelling that comes names it.
  mutating func source(_ article: PreparedArticle) throws -> Int64 {
    let key = article.indexed.source
    if let known = sources[key] { return known }
    try database.cachedStatement(
      sql: "INSERT INTO source (key, name) VALUES (?, ?) ON CONFLICT (key) DO NOTHING"
    ).execute(arguments: [key, article.source])
    let id = try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT id FROM source WHERE key = ?"), arguments: [key])
    sources[key] = id
    return id ?? 0
  }
}

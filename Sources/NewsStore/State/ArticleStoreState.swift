import Foundation
import GRDB
import NewsModel

extension ArticleStore {
  /// Hands over what the reader did with articles, in the order of their documents, a line each;
  /// lines that wait for their articles among them.
  package func eachState(_ visit: @escaping @Sendable (StateLine.ArticleState) -> Void) async throws
  {
    try await writer.read { database in
      var waiting = try WaitingStates(database).all()[...]
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT status.id AS id, document.key AS document, ordinal, hash, title, isRead, isStarred,
            trashedAt, trashedAt IS NOT NULL AS isTrashed, readAt, starredAt, restoredAt, taggedAt,
            offset, quote
          FROM articleStatus AS status JOIN article ON article.id = status.id
            JOIN document ON document.id = article.document
            LEFT JOIN readingPlace ON readingPlace.id = status.id
            LEFT JOIN statusTime ON statusTime.id = status.id
          WHERE isRead = 1 OR isStarred = 1 OR trashedAt IS NOT NULL OR offset IS NOT NULL
            OR readAt IS NOT NULL OR starredAt IS NOT NULL OR statusTime.id IS NOT NULL
            OR EXISTS (SELECT 1 FROM articleTag WHERE article = status.id)
          ORDER BY document.key, ordinal
          """)
      while let row = try rows.next() {
        let state = try Self.state(row, in: database)
        while let next = waiting.first, next.comes(before: state) { visit(waiting.removeFirst()) }
        visit(state)
      }
      waiting.forEach(visit)
    }
  }

  private static func state(_ row: Row, in database: Database) throws -> StateLine.ArticleState {
    let ordinal: Int = row["ordinal"]
    return StateLine.ArticleState(
      document: row["document"], ordinal: ordinal == 0 ? nil : ordinal, hash: digits(row["hash"]),
      url: url(of: row["id"], in: database), title: row["title"],
      status: ArticleStatus(row, tags: try tags(of: row["id"], in: database)),
      place: (row["offset"] as Int?).map { ReadingPlace(offset: $0, quote: row["quote"]) },
      times: StateLine.ArticleState.Times(row))
  }

  /// What was done with an article outlives a content that cannot be read any more.
  private static func url(of id: Int64, in database: Database) -> String? {
    let content = try? Data.fetchOne(
      database.cachedStatement(sql: "SELECT content FROM articleContent WHERE article = ?"),
      arguments: [id])
    return content.flatMap { try? ArticleDecoder.article(packed: $0).url }
  }

  /// Merges the state that some lines describe into what articles have, as
  /// `StateLine.ArticleState.take` decides; `undo` takes the whole back. Lines whose articles are not
  /// in the library wait for them.
  ///
  /// - Returns: How many lines wait.
  package func restore(_ states: [StateLine.ArticleState]) async throws -> Int {
    try await writer.write { database in
      let waiting = WaitingStates(database)
      var count = 0
      // Only here documents are sought by their bytes; kept for always it slowed every import.
      try database.execute(sql: "CREATE INDEX documentByHash ON document (hash)")
      let snapshot = try StatusSnapshot(beginning: database)
      for state in states {
        guard let id = try Self.article(of: state, in: database) else {
          try waiting.keep(state)
          count += 1
          continue
        }
        try StateRestoring(database, snapshot: snapshot).restore(state, to: id)
      }
      try database.execute(sql: "DROP INDEX documentByHash")
      return count
    }
  }

  /// By its document, else by the document's bytes, else by its address.
  private static func article(
    of state: StateLine.ArticleState, in database: Database
  ) throws -> Int64? {
    let ordinal = state.ordinal ?? 0
    let byKey = try Int64.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT article.id FROM document JOIN article ON article.document = document.id
          WHERE document.key = ? AND ordinal = ?
          """), arguments: [state.document, ordinal])
    if let byKey { return byKey }
    if let hash = state.hashNumber {
      let byHash = try Int64.fetchOne(
        database.cachedStatement(
          sql: """
            SELECT article.id FROM document JOIN article ON article.document = document.id
            WHERE document.hash = ? AND ordinal = ?
            """), arguments: [hash, ordinal])
      if let byHash { return byHash }
    }
    return try state.url.flatMap { try article(at: $0, in: database) }
  }

  private static func article(at url: String, in database: Database) throws -> Int64? {
    let tokens = IndexText.tokens(url)
    guard !tokens.isEmpty else { return nil }
    let candidates = try Int64.fetchAll(
      database,
      sql: "SELECT rowid FROM articleIndex WHERE articleIndex MATCH ? ORDER BY rowid DESC LIMIT 20",
      arguments: ["{url} : \"\(tokens.joined(separator: " "))\""])
    return try candidates.first { id in
      let content = try Data.fetchOne(
        database, sql: "SELECT content FROM articleContent WHERE article = ?", arguments: [id])
      return try content.map { try ArticleDecoder.article(packed: $0).url } == url
    }
  }

  private static func digits(_ hash: Int64) -> String {
    let digits = String(UInt64(bitPattern: hash), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension StateLine.ArticleState {
  /// The hash of its document as the library keeps it.
  var hashNumber: Int64? { UInt64(hash, radix: 16).map { Int64(bitPattern: $0) } }

  /// Whether it stands before another in an export: by the bytes of its document, then by number.
  fileprivate func comes(before other: StateLine.ArticleState) -> Bool {
    guard document.utf8.elementsEqual(other.document.utf8) else {
      return document.utf8.lexicographicallyPrecedes(other.document.utf8)
    }
    return (ordinal ?? 0) < (other.ordinal ?? 0)
  }
}

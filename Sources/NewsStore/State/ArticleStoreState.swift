import Foundation
import GRDB
import NewsModel

extension ArticleStore {
  /// Hands over what the reader did with articles, in the order of their documents, a line each.
  package func eachState(_ visit: @escaping @Sendable (StateLine.ArticleState) -> Void) async throws
  {
    try await writer.read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT status.id AS id, document.key AS document, ordinal, hash, title, isRead, isStarred,
            trashedAt IS NOT NULL AS isTrashed, readAt, starredAt, offset, quote, content
          FROM articleStatus AS status JOIN article ON article.id = status.id
            JOIN document ON document.id = article.document
            JOIN articleContent ON articleContent.article = status.id
            LEFT JOIN readingPlace ON readingPlace.id = status.id
          WHERE isRead = 1 OR isStarred = 1 OR trashedAt IS NOT NULL OR offset IS NOT NULL
            OR EXISTS (SELECT 1 FROM articleTag WHERE article = status.id)
          ORDER BY document.key, ordinal
          """)
      while let row = try rows.next() {
        let ordinal: Int = row["ordinal"]
        let content = try ArticleDecoder.article(packed: row["content"])
        visit(
          StateLine.ArticleState(
            document: row["document"], ordinal: ordinal == 0 ? nil : ordinal,
            hash: Self.digits(row["hash"]), url: content.url, title: row["title"],
            status: ArticleStatus(row, tags: try Self.tags(of: row["id"], in: database)),
            place: (row["offset"] as Int?).map { ReadingPlace(offset: $0, quote: row["quote"]) },
            readAt: Self.time(row["readAt"]), starredAt: Self.time(row["starredAt"])))
      }
    }
  }

  /// Adds the state that some lines describe to what articles have: nothing that was done here is
  /// taken away, and `undo` takes the whole back.
  ///
  /// - Returns: The lines whose articles are not in the library.
  package func restore(_ states: [StateLine.ArticleState]) async throws -> [StateLine.ArticleState]
  {
    try await writer.write { database in
      var missing: [StateLine.ArticleState] = []
      let snapshot = try StatusSnapshot(beginning: database)
      for state in states {
        guard let id = try Self.article(of: state, in: database) else {
          missing.append(state)
          continue
        }
        _ = try snapshot.remember(where: "id = ?", [id])
        try Self.restore(state, to: id, in: database)
      }
      return missing
    }
  }

  private static func restore(
    _ state: StateLine.ArticleState, to id: Int64, in database: Database
  ) throws {
    guard let before = try Self.status(of: id, in: database) else { return }
    let status = state.status
    if status.isRead, !before.isRead {
      try database.cachedStatement(
        sql: "UPDATE articleStatus SET isRead = 1, readAt = ? WHERE id = ?"
      ).execute(arguments: [seconds(state.readAt), id])
    }
    if status.isStarred, !before.isStarred {
      try database.cachedStatement(
        sql: "UPDATE articleStatus SET isStarred = 1, starredAt = ? WHERE id = ?"
      ).execute(arguments: [seconds(state.starredAt), id])
    }
    if status.isTrashed, !before.isTrashed {
      try database.cachedStatement(sql: "UPDATE articleStatus SET trashedAt = ? WHERE id = ?")
        .execute(arguments: [Date().timeIntervalSince1970, id])
    }
    if !Set(status.tags).isSubset(of: before.tags) {
      try setTags(Set(status.tags).union(before.tags).sorted(), of: id, in: database)
    }
    if let place = state.place, place.offset >= 0 {
      try database.execute(
        sql: "INSERT OR IGNORE INTO readingPlace (id, offset, quote) VALUES (?, ?, ?)",
        arguments: [id, place.offset, place.quote])
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
    if let hash = UInt64(state.hash, radix: 16) {
      let byHash = try Int64.fetchOne(
        database.cachedStatement(
          sql: """
            SELECT article.id FROM document JOIN article ON article.document = document.id
            WHERE document.hash = ? AND ordinal = ?
            """), arguments: [Int64(bitPattern: hash), ordinal])
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

  private static func time(_ seconds: Double?) -> String? {
    seconds.map { Moment(date: Date(timeIntervalSince1970: $0), precision: .second).rfc3339 }
  }

  private static func seconds(_ time: String?) -> Double? {
    time.flatMap { try? Date($0, strategy: .iso8601).timeIntervalSince1970 }
  }
}

import Foundation
import GRDB
import NewsModel

extension ArticleStore {
  /// The address of the feed of pages that were kept from links; nothing is fetched from it.
  package static let keptPages = "kept:"

  /// The page behind an article as it was last kept; `nil` where it was never fetched.
  ///
  /// - Throws: `DecodingFault` for a damaged content.
  package func original(of article: ArticleID) async throws -> OriginalPage? {
    try await writer.read { database in
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT *, (SELECT count(*) FROM original WHERE article = :id) AS revisions
          FROM original WHERE article = :id ORDER BY id DESC LIMIT 1
          """, arguments: ["id": article.rawValue])
      return try row.map { try OriginalPage($0) }
    }
  }

  /// The texts that the page behind an article had, the newest first.
  ///
  /// - Parameter limit: How many at most; all where it is negative.
  package func originals(
    of article: ArticleID, limit: Int = -1
  ) async throws -> [OriginalPage] {
    try await writer.read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT *, count(*) OVER () AS revisions FROM original WHERE article = ?
          ORDER BY id DESC LIMIT ?
          """, arguments: [article.rawValue, limit])
      return try rows.map { try OriginalPage($0) }
    }
  }

  /// Keeps the page behind an article; one that says what it said before is only noted as seen.
  ///
  /// - Returns: The page as it is kept; `nil` where the article was pruned meanwhile.
  package func keep(_ page: OriginalPage, of article: ArticleID) async throws -> OriginalPage? {
    let content = Data(ContentPacking.pack(ArticleEncoder.bytes(page.content)))
    let plainText = Data(ContentPacking.pack(Array(page.plainText.utf8)))
    let hash = page.textHash
    try await writer.write { database in
      guard try !Self.note(page, hash, of: article, in: database),
        try Bool.fetchOne(
          database, sql: "SELECT EXISTS (SELECT 1 FROM article WHERE id = ?)",
          arguments: [article.rawValue]) == true
      else { return }
      let id = article.rawValue
      let indexing = ArticleIndexing(database)
      try indexing.forget(id)
      try database.execute(
        sql: """
          INSERT INTO original
            (article, address, fetchedAt, checkedAt, archivedAt, hash, content, plainText)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          id, page.address, page.fetched.timeIntervalSince1970,
          page.fetched.timeIntervalSince1970, page.archived?.timeIntervalSince1970, hash, content,
          plainText,
        ])
      try database.execute(sql: "UPDATE article SET hasOriginal = 1 WHERE id = ?", arguments: [id])
      try indexing.index(id)
    }
    return try await original(of: article)
  }

  /// Notes that a page was seen, where it says what it said before.
  ///
  /// - Returns: Whether it does.
  private static func note(
    _ page: OriginalPage, _ hash: Int64, of article: ArticleID, in database: Database
  ) throws -> Bool {
    let newest = try Row.fetchOne(
      database, sql: "SELECT id, hash FROM original WHERE article = ? ORDER BY id DESC LIMIT 1",
      arguments: [article.rawValue])
    guard let newest, newest["hash"] == hash else { return false }
    try database.execute(
      sql: "UPDATE original SET checkedAt = ?, address = ?, archivedAt = ? WHERE id = ?",
      arguments: [
        page.fetched.timeIntervalSince1970, page.address,
        page.archived?.timeIntervalSince1970, newest["id"] as Int64,
      ])
    return true
  }
}

extension OriginalPage {
  /// Tells whether the page still says the same: by title and text, not by what stands around them.
  fileprivate var textHash: Int64 {
    ContentHash.of(Array((content.title + "\n" + content.document.plainText).utf8))
  }

  /// - Throws: `DecodingFault`.
  fileprivate init(_ row: Row) throws {
    let plainText: Data = row["plainText"]
    self.init(
      address: row["address"], fetched: Date(timeIntervalSince1970: row["fetchedAt"]),
      checked: Date(timeIntervalSince1970: row["checkedAt"]),
      archived: (row["archivedAt"] as Double?).map { Date(timeIntervalSince1970: $0) },
      content: try ArticleDecoder.article(packed: row["content"]),
      plainText: String(
        decoding: try plainText.withUnsafeBytes { try ContentPacking.unpack($0) }, as: UTF8.self),
      revisions: row["revisions"])
  }
}

extension ArticleStore {
  /// Forgets a document that has no article any more, so that it is new when it comes again.
  package func forgetEmptyDocument(_ key: String) async throws {
    try await writer.write { database in
      try database.execute(
        sql: """
          DELETE FROM document
          WHERE key = ? AND NOT EXISTS (SELECT 1 FROM article WHERE document = document.id)
          """, arguments: [key])
    }
  }

  /// The first article of a document, by the document's key.
  package func firstArticle(ofDocument key: String) async throws -> ArticleID? {
    try await writer.read { database in
      try Int64.fetchOne(
        database,
        sql: """
          SELECT article.id FROM article JOIN document ON document.id = article.document
          WHERE document.key = ? ORDER BY ordinal LIMIT 1
          """, arguments: [key]
      ).map { ArticleID($0) }
    }
  }
}

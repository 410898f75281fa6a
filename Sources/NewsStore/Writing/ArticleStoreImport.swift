import Foundation
import GRDB
import NewsModel

extension ArticleStore {
  /// Stores the articles of some files in one transaction.
  ///
  /// An article is known by its file and its place in it: a file whose bytes did not change is
  /// skipped, and what the reader did with an article stays when its text changes.
  ///
  /// - Returns: The number of articles that are new or changed.
  @discardableResult
  package func store(_ documents: [ImportedDocument], leftOut: [LeftOutFile]) async throws -> Int {
    try await writer.write { database in
      var new: [(id: Int64, text: IndexedText)] = []
      var stored = 0
      for document in documents {
        stored += try Self.store(document, indexingLater: &new, in: database)
      }
      // Rows first, index last: a statement with a trigger, as that of a status, opens a savepoint,
      // at which FTS5 writes all that it holds; in between, each article would be a segment.
      try Self.index(&new, in: database)
      for file in leftOut {
        try database.cachedStatement(
          sql: "INSERT OR REPLACE INTO leftOutFile (path, reason, detail) VALUES (?, ?, ?)"
        ).execute(arguments: [file.path, file.reason.rawValue, file.detail])
      }
      return stored
    }
  }

  /// The files that gave no article, in the order they were found.
  package func leftOut() async throws -> [LeftOutFile] {
    try await writer.read { database in
      try Row.fetchAll(
        database, sql: "SELECT path, reason, detail FROM leftOutFile ORDER BY place"
      ).compactMap { row in
        LeftOutFile.Reason(rawValue: row["reason"]).map {
          LeftOutFile(path: row["path"], reason: $0, detail: row["detail"])
        }
      }
    }
  }

  private static func store(
    _ document: ImportedDocument, indexingLater new: inout [(id: Int64, text: IndexedText)],
    in database: Database
  ) throws -> Int {
    let known = try Row.fetchAll(
      database.cachedStatement(
        sql: "SELECT id, hash FROM article WHERE file = ? ORDER BY ordinal"),
      arguments: [document.file])
    let isUnchanged =
      known.count == document.articles.count
      && known.allSatisfy { $0["hash"] as Int64 == document.hash }
    if isUnchanged { return 0 }
    // What is replaced below may have come earlier in this batch and has to be in the index.
    if !known.isEmpty { try index(&new, in: database) }
    for (ordinal, article) in document.articles.enumerated() {
      let id =
        if ordinal < known.count {
          try replace(
            known[ordinal]["id"], by: article, ordinal: ordinal, of: document, in: database)
        } else {
          try insert(article, ordinal: ordinal, of: document, in: database)
        }
      new.append((id, article.indexed))
    }
    for row in known.dropFirst(document.articles.count) { try delete(row["id"], in: database) }
    return document.articles.count
  }

  private static func index(
    _ articles: inout [(id: Int64, text: IndexedText)], in database: Database
  ) throws {
    for article in articles { try article.text.insert(into: database, id: article.id) }
    articles.removeAll(keepingCapacity: true)
  }

  private static func insert(
    _ article: PreparedArticle, ordinal: Int, of document: ImportedDocument, in database: Database
  ) throws -> Int64 {
    let id = try ArticleKey.free(
      article.listed, place: document.place, ordinal: ordinal, in: database)
    try database.cachedStatement(
      sql: """
        INSERT INTO article (id, file, ordinal, format, hash, title, titleKey, source, sourceKey,
          listed, precision, zone, language, hasURL, hasImage)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id, document.file, ordinal, document.format.rawValue, document.hash, article.title,
      article.indexed.title, article.source, article.indexed.source,
      article.listed.date.timeIntervalSince1970, article.listed.precision.rawValue,
      article.listed.zoneOffset, article.language, article.hasURL, article.hasImage,
    ])
    try database.cachedStatement(sql: "INSERT INTO articleContent (id, content) VALUES (?, ?)")
      .execute(arguments: [id, Data(article.content)])
    try database.cachedStatement(sql: "INSERT INTO articleStatus (id) VALUES (?)")
      .execute(arguments: [id])
    return id
  }

  private static func replace(
    _ old: Int64, by article: PreparedArticle, ordinal: Int, of document: ImportedDocument,
    in database: Database
  ) throws -> Int64 {
    try forgetIndexed(old, in: database)
    let staysInSecond =
      old >> Int64(ArticleKey.counterBits)
      == ArticleKey.lowest(article.listed) >> Int64(ArticleKey.counterBits)
    let id =
      try staysInSecond
      ? old
      : ArticleKey.free(article.listed, place: document.place, ordinal: ordinal, in: database)
    try database.execute(
      sql: """
        UPDATE article SET id = ?, format = ?, hash = ?, title = ?, titleKey = ?, source = ?,
          sourceKey = ?, listed = ?, precision = ?, zone = ?, language = ?, hasURL = ?, hasImage = ?
        WHERE id = ?
        """,
      arguments: [
        id, document.format.rawValue, document.hash, article.title, article.indexed.title,
        article.source, article.indexed.source, article.listed.date.timeIntervalSince1970,
        article.listed.precision.rawValue, article.listed.zoneOffset, article.language,
        article.hasURL, article.hasImage, old,
      ])
    try database.execute(
      sql: "UPDATE articleContent SET content = ? WHERE id = ?",
      arguments: [Data(article.content), id])
    return id
  }

  private static func delete(_ id: Int64, in database: Database) throws {
    try forgetIndexed(id, in: database)
    try database.execute(sql: "DELETE FROM article WHERE id = ?", arguments: [id])
  }

  private static func forgetIndexed(_ id: Int64, in database: Database) throws {
    let content = try Data.fetchOne(
      database, sql: "SELECT content FROM articleContent WHERE id = ?", arguments: [id])
    guard let content else { return }
    try IndexedText(try ArticleDecoder.article(from: content)).delete(from: database, id: id)
  }
}

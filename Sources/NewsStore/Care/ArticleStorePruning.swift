import Foundation
import GRDB
import NewsModel

extension ArticleStore {
  /// How long the trash keeps an article.
  package static let trashDays = 30

  static let isKept = """
    (isStarred = 1 OR EXISTS (SELECT 1 FROM articleTag WHERE article = articleStatus.id))
    """

  /// Deletes articles whose file is gone and those that were in the trash for 30 days.
  ///
  /// - Parameters:
  ///   - includesKept: Whether gone articles go that are starred or tagged.
  ///   - isRehearsal: Whether to count only.
  package func prune(
    includesKept: Bool, isRehearsal: Bool = false, now: Date = Date()
  ) async throws -> PrunedArticles {
    try await writer.write { database in
      let gone = try Int64.fetchAll(
        database,
        sql: "SELECT id FROM articleStatus WHERE isGone = 1"
          + (includesKept ? "" : " AND NOT \(Self.isKept)"))
      let all = try Int.fetchOne(
        database, sql: "SELECT count(*) FROM articleStatus WHERE isGone = 1")
      let taken = Set(gone)
      let trashed = try Self.outdatedTrash(now, in: database).filter { !taken.contains($0) }
      if !isRehearsal { try Self.delete(gone + trashed, in: database) }
      return PrunedArticles(gone: gone.count, trashed: trashed.count, kept: (all ?? 0) - gone.count)
    }
  }

  /// Empties the trash of what lay in it for 30 days.
  package func emptyOldTrash(now: Date = Date()) async throws {
    let limit = now.timeIntervalSince1970 - Double(Self.trashDays) * 86_400
    let isDue = try await writer.read { database in
      let isRemoved = try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM subscription WHERE removedAt < ?)",
        arguments: [limit])
      return try isRemoved == true || !Self.outdatedTrash(now, in: database).isEmpty
    }
    guard isDue, !isReadOnly else { return }
    try await writer.write { database in
      try Self.delete(Self.outdatedTrash(now, in: database), in: database)
      try Self.forgetRemoved(before: limit, in: database)
    }
  }

  private static func outdatedTrash(_ now: Date, in database: Database) throws -> [Int64] {
    try Int64.fetchAll(
      database,
      sql: "SELECT id FROM articleStatus WHERE trashedAt IS NOT NULL AND trashedAt < ?",
      arguments: [now.timeIntervalSince1970 - Double(trashDays) * 86_400])
  }

  /// A document stays known while its file exists, so that what was thrown away does not return.
  private static func delete(_ articles: [Int64], in database: Database) throws {
    let indexing = ArticleIndexing(database)
    for id in articles {
      try indexing.forget(id)
      try database.cachedStatement(sql: "DELETE FROM article WHERE id = ?").execute(arguments: [id])
    }
    try database.execute(
      sql: """
        DELETE FROM document WHERE goneAt IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM article WHERE document = document.id);
        DELETE FROM tag WHERE NOT EXISTS (SELECT 1 FROM articleTag WHERE tag = tag.id);
        """)
  }
}

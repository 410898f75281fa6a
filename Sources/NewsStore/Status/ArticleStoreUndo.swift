import Foundation
import GRDB
import NewsModel

extension ArticleStore {
  /// Takes the last change back, which is a change of this moment itself: what another machine was
  /// told of the change before must not win over it.
  ///
  /// - Returns: What was restored; `nil` where nothing is left to undo.
  package func undo(now: Date = Date()) async throws -> UndoneChange? {
    try await writer.write { database in
      guard let step = try Int64.fetchOne(database, sql: "SELECT max(step) FROM statusBefore")
      else { return nil }
      let articles = try Int64.fetchAll(
        database, sql: "SELECT article FROM statusBefore WHERE step = ? LIMIT 1000",
        arguments: [step])
      let before = try Self.statuses(of: articles, in: database)
      let time = now.timeIntervalSince1970
      try Self.restoreTags(of: step, at: time, in: database)
      // Two statements, for an article that comes out of the trash is counted as a whole.
      try database.execute(
        sql: """
          UPDATE articleStatus SET isRead = before.isRead, isStarred = before.isStarred,
            readAt = iif(before.isRead = articleStatus.isRead, articleStatus.readAt, ?),
            starredAt = iif(before.isStarred = articleStatus.isStarred, articleStatus.starredAt, ?)
          FROM statusBefore AS before
          WHERE before.step = ? AND before.article = articleStatus.id
          """, arguments: [time, time, step])
      try Self.restoreTrash(of: step, at: time, in: database)
      try database.execute(sql: "DELETE FROM statusBefore WHERE step = ?", arguments: [step])
      let count = database.changesCount
      let title = try String.fetchOne(
        database, sql: "SELECT title FROM article WHERE id = ?", arguments: [articles.first])
      return UndoneChange(
        count: count, statuses: try Self.statuses(of: articles, in: database), before: before,
        title: count == 1 ? title : nil)
    }
  }

  private static func statuses(
    of articles: [Int64], in database: Database
  ) throws -> [ArticleID: ArticleStatus] {
    var statuses: [ArticleID: ArticleStatus] = [:]
    for id in articles { statuses[ArticleID(id)] = try status(of: id, in: database) }
    return statuses
  }

  private static func restoreTrash(
    of step: Int64, at time: Double, in database: Database
  ) throws {
    try database.execute(
      sql: """
        INSERT INTO statusTime (id, restoredAt)
        SELECT article, ? FROM statusBefore AS before JOIN articleStatus AS own ON own.id = article
        WHERE step = ? AND before.trashedAt IS NULL AND own.trashedAt IS NOT NULL
        ON CONFLICT (id) DO UPDATE SET restoredAt = excluded.restoredAt
        """, arguments: [time, step])
    try database.execute(
      sql: """
        UPDATE articleStatus SET trashedAt = iif(before.trashedAt IS NULL, NULL, ?)
        FROM statusBefore AS before
        WHERE before.step = ? AND before.article = articleStatus.id
          AND (before.trashedAt IS NULL) <> (articleStatus.trashedAt IS NULL)
        """, arguments: [time, step])
  }

  private static func restoreTags(of step: Int64, at time: Double, in database: Database) throws {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT article, tags FROM statusBefore
        WHERE step = ? AND (tags IS NOT NULL
          OR EXISTS (SELECT 1 FROM articleTag WHERE article = statusBefore.article))
        """, arguments: [step])
    for row in rows {
      let tags = (row["tags"] as String? ?? "").split(separator: "\n").map(String.init)
      try setTags(tags.sorted(), of: row["article"], at: time, in: database)
    }
  }
}

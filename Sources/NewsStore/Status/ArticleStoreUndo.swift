import GRDB
import NewsModel

extension ArticleStore {
  /// Takes the last change back.
  ///
  /// - Returns: What was restored; `nil` where nothing is left to undo.
  package func undo() async throws -> UndoneChange? {
    try await writer.write { database in
      guard let step = try Int64.fetchOne(database, sql: "SELECT max(step) FROM statusBefore")
      else { return nil }
      try Self.restoreTags(of: step, in: database)
      // Two statements, for an article that comes out of the trash is counted as a whole.
      try database.execute(
        sql: """
          UPDATE articleStatus SET isRead = before.isRead, readAt = before.readAt,
            isStarred = before.isStarred, starredAt = before.starredAt
          FROM statusBefore AS before
          WHERE before.step = ? AND before.article = articleStatus.id
          """, arguments: [step])
      try database.execute(
        sql: """
          UPDATE articleStatus SET trashedAt = before.trashedAt
          FROM statusBefore AS before
          WHERE before.step = ? AND before.article = articleStatus.id
            AND before.trashedAt IS NOT articleStatus.trashedAt
          """, arguments: [step])
      let articles = try Int64.fetchAll(
        database, sql: "SELECT article FROM statusBefore WHERE step = ? LIMIT 1000",
        arguments: [step])
      var statuses: [ArticleID: ArticleStatus] = [:]
      for id in articles { statuses[ArticleID(id)] = try Self.status(of: id, in: database) }
      try database.execute(sql: "DELETE FROM statusBefore WHERE step = ?", arguments: [step])
      return UndoneChange(count: database.changesCount, statuses: statuses)
    }
  }

  private static func restoreTags(of step: Int64, in database: Database) throws {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT article, tags FROM statusBefore
        WHERE step = ? AND (tags IS NOT NULL
          OR EXISTS (SELECT 1 FROM articleTag WHERE article = statusBefore.article))
        """, arguments: [step])
    for row in rows {
      let tags = (row["tags"] as String? ?? "").split(separator: "\n").map(String.init)
      try setTags(tags.sorted(), of: row["article"], in: database)
    }
  }
}

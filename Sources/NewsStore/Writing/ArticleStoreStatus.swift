import GRDB
import NewsModel

extension ArticleStore {
  /// How many changes can be taken back.
  static let undoSteps = 200

  /// Changes the status of articles and remembers what it was; articles that are as wished already
  /// are left alone.
  ///
  /// - Returns: Whether anything changed.
  @discardableResult
  package func apply(_ change: StatusChange) async throws -> Bool {
    try await writer.write { database in
      let last = try Int64.fetchOne(database, sql: "SELECT max(step) FROM statusBefore") ?? 0
      let remember = try database.cachedStatement(
        sql: """
          INSERT OR IGNORE INTO statusBefore (step, article, isRead, isStarred)
          SELECT ?, id, isRead, isStarred FROM articleStatus
          WHERE id = ? AND (isRead <> ifnull(?, isRead) OR isStarred <> ifnull(?, isStarred))
          """)
      let set = try database.cachedStatement(
        sql: """
          UPDATE articleStatus SET isRead = ifnull(?, isRead), isStarred = ifnull(?, isStarred)
          WHERE id = ?
          """)
      var hasChanged = false
      for article in change.articles {
        try remember.execute(arguments: [
          last + 1, article.rawValue, change.isRead, change.isStarred,
        ])
        guard database.changesCount > 0 else { continue }
        try set.execute(arguments: [change.isRead, change.isStarred, article.rawValue])
        hasChanged = true
      }
      try database.execute(
        sql: "DELETE FROM statusBefore WHERE step <= ?",
        arguments: [last + 1 - Int64(Self.undoSteps)])
      return hasChanged
    }
  }

  /// Takes the last change back.
  ///
  /// - Returns: The change that restored the articles' status; `nil` where nothing is left to undo.
  package func undo() async throws -> StatusChange? {
    try await writer.write { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT article, before.isRead, before.isStarred,
            before.isRead <> now.isRead AS readChanged,
            before.isStarred <> now.isStarred AS starChanged
          FROM statusBefore AS before JOIN articleStatus AS now ON now.id = before.article
          WHERE step = (SELECT max(step) FROM statusBefore) ORDER BY article DESC
          """)
      guard !rows.isEmpty else { return nil }
      let set = try database.cachedStatement(
        sql: "UPDATE articleStatus SET isRead = ?, isStarred = ? WHERE id = ?")
      for row in rows {
        try set.execute(arguments: [
          row["isRead"] as Bool, row["isStarred"] as Bool, row["article"] as Int64,
        ])
      }
      try database.execute(
        sql: "DELETE FROM statusBefore WHERE step = (SELECT max(step) FROM statusBefore)")
      return StatusChange(
        articles: rows.map { ArticleID($0["article"]) },
        isRead: rows.first { $0["readChanged"] }.map { $0["isRead"] },
        isStarred: rows.first { $0["starChanged"] }.map { $0["isStarred"] })
    }
  }
}

import Foundation
import GRDB
import NewsModel

extension ArticleStore {
  /// Changes the status of articles and remembers what it was; articles that are as wished already
  /// are left alone.
  ///
  /// - Returns: How many articles changed.
  @discardableResult
  package func apply(_ change: StatusChange, now: Date = Date()) async throws -> Int {
    try await writer.write { database in
      let snapshot = try StatusSnapshot(beginning: database)
      var changed = 0
      for article in change.articles {
        let before = try Self.status(of: article.rawValue, in: database)
        guard let before else { continue }
        var after = before
        after.apply(change)
        guard after != before else { continue }
        _ = try snapshot.remember(where: "id = ?", [article.rawValue])
        try Self.set(after, of: article.rawValue, before: before, now: now, in: database)
        changed += 1
      }
      return changed
    }
  }

  /// Marks every article of a list as read or unread, in one step that can be taken back.
  ///
  /// - Returns: How many articles changed.
  @discardableResult
  package func mark(
    all query: SearchQuery, isRead: Bool, now: Date = Date()
  ) async throws -> Int {
    try await writer.write { database in
      let filter = try RowsFilter(query.expression, in: database)
      let snapshot = try StatusSnapshot(beginning: database)
      let condition = """
        isRead = \(isRead ? 0 : 1) AND id IN (
          SELECT \(filter.key) FROM \(filter.tables) WHERE \(filter.condition))
        """
      let changed = try snapshot.remember(
        where: condition, StatementArguments(filter.arguments))
      guard changed > 0 else { return 0 }
      try database.execute(
        sql: """
          UPDATE articleStatus SET isRead = ?, readAt = ?
          WHERE id IN (SELECT article FROM statusBefore WHERE step = ?)
          """,
        arguments: [isRead, now.timeIntervalSince1970, snapshot.step])
      return changed
    }
  }

  static func status(of id: Int64, in database: Database) throws -> ArticleStatus? {
    let row = try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT isRead, isStarred, trashedAt IS NOT NULL AS isTrashed
          FROM articleStatus WHERE id = ?
          """),
      arguments: [id])
    return try row.map { ArticleStatus($0, tags: try tags(of: id, in: database)) }
  }

  /// Times change only with what they time, whichever way it goes.
  static func set(
    _ status: ArticleStatus, of id: Int64, before: ArticleStatus, now: Date, in database: Database
  ) throws {
    let now = now.timeIntervalSince1970
    if status.isRead != before.isRead {
      try database.cachedStatement(
        sql: "UPDATE articleStatus SET isRead = ?, readAt = ? WHERE id = ?"
      ).execute(arguments: [status.isRead, now, id])
    }
    if status.isStarred != before.isStarred {
      try database.cachedStatement(
        sql: "UPDATE articleStatus SET isStarred = ?, starredAt = ? WHERE id = ?"
      ).execute(arguments: [status.isStarred, now, id])
    }
    if status.isTrashed != before.isTrashed {
      try database.cachedStatement(sql: "UPDATE articleStatus SET trashedAt = ? WHERE id = ?")
        .execute(arguments: [status.isTrashed ? now : nil, id])
      if !status.isTrashed { try StateTimes.restored(id, at: now, in: database) }
    }
    if status.tags != before.tags { try setTags(status.tags, of: id, at: now, in: database) }
  }
}

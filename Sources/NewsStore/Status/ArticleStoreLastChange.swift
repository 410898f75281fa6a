import Foundation
import GRDB
import NewsModel

extension ArticleStore {
  /// The change that `undo` would take back; `nil` where there is none.
  package func lastChange() async throws -> LastChange? {
    try await writer.read { database in
      guard let step = try Int64.fetchOne(database, sql: "SELECT max(step) FROM statusBefore")
      else { return nil }
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT statusBefore.*, trashedAt IS NOT NULL AS isTrashed FROM statusBefore
          WHERE step = ? LIMIT 1000
          """, arguments: [step])
      var statuses: [ArticleID: ArticleStatus] = [:]
      var before: [ArticleID: ArticleStatus] = [:]
      for row in rows {
        let id = ArticleID(row["article"])
        let tags = (row["tags"] as String? ?? "").split(separator: "\n").map(String.init).sorted()
        statuses[id] = ArticleStatus(row, tags: tags)
        before[id] = try Self.status(of: id.rawValue, in: database)
        before[id]?.tags.sort()
      }
      let count = try Int.fetchOne(
        database, sql: "SELECT count(*) FROM statusBefore WHERE step = ?", arguments: [step])
      return LastChange(
        undone: UndoneChange(count: count ?? 0, statuses: statuses, before: before),
        madeAt: try Self.time(of: step, in: database))
    }
  }

  /// When the articles of a step last changed: then, or later.
  private static func time(of step: Int64, in database: Database) throws -> Date {
    let seconds = try Double.fetchOne(
      database,
      sql: """
        SELECT max(max(ifnull(own.readAt, 0), ifnull(own.starredAt, 0), ifnull(own.trashedAt, 0),
          ifnull(restoredAt, 0), ifnull(taggedAt, 0)))
        FROM statusBefore JOIN articleStatus AS own ON own.id = article
          LEFT JOIN statusTime ON statusTime.id = article
        WHERE step = ?
        """, arguments: [step])
    return Date(timeIntervalSince1970: seconds ?? 0)
  }
}

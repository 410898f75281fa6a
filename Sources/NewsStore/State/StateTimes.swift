import Foundation
import GRDB
import NewsModel

extension StateLine.ArticleState.Times {
  /// The columns `readAt`, `starredAt`, `trashedAt`, `restoredAt` and `taggedAt`.
  init(_ row: Row) {
    self.init(
      read: Self.time(row["readAt"]), starred: Self.time(row["starredAt"]),
      trashed: Self.time(row["trashedAt"] ?? row["restoredAt"]), tagged: Self.time(row["taggedAt"]))
  }

  private static func time(_ seconds: Double?) -> String? {
    seconds.map { Moment(date: Date(timeIntervalSince1970: $0), precision: .second).rfc3339 }
  }
}

/// Remembers when what was changed, for which the status has no column.
enum StateTimes {
  /// An article was taken out of the trash.
  static func restored(_ id: Int64, at time: Double, in database: Database) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO statusTime (id, restoredAt) VALUES (?, ?)
        ON CONFLICT (id) DO UPDATE SET restoredAt = excluded.restoredAt
        """
    ).execute(arguments: [id, time])
  }

  /// An article's tags were changed.
  static func tagged(_ id: Int64, at time: Double?, in database: Database) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO statusTime (id, taggedAt) VALUES (?, ?)
        ON CONFLICT (id) DO UPDATE SET taggedAt = excluded.taggedAt
        """
    ).execute(arguments: [id, time])
  }
}

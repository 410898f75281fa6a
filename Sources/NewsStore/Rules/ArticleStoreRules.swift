import Foundation
import GRDB
import NewsModel

extension ArticleStore {
  /// What some rules caught, in their order.
  package func reports(of rules: [ArrivalRule]) async throws -> [RuleReport] {
    try await writer.read { database in
      try rules.map { rule in
        var report = RuleReport(rule)
        let tally = try Row.fetchOne(
          database.cachedStatement(sql: "SELECT caught, lastAt FROM ruleTally WHERE rule = ?"),
          arguments: [rule.key])
        if let tally {
          report.caught = tally["caught"]
          report.last = Date(timeIntervalSince1970: tally["lastAt"])
        }
        report.waiting =
          try Int.fetchOne(
            database.cachedStatement(sql: "SELECT count(*) FROM errand WHERE rule = ?"),
            arguments: [rule.key]) ?? 0
        report.newest = try Self.newest(rule, in: database)
        return report
      }
    }
  }

  private static func newest(
    _ rule: ArrivalRule, in database: Database
  ) throws -> [RuleReport.Catch] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT article.id AS id, title, caughtAt FROM ruleCatch
            JOIN article ON article.id = ruleCatch.article
          WHERE rule = ? ORDER BY caughtAt DESC, article.id DESC
          """), arguments: [rule.key]
    ).map { row in
      RuleReport.Catch(
        article: ArticleID(row["id"]), title: row["title"],
        caught: Date(timeIntervalSince1970: row["caughtAt"]))
    }
  }

  /// Whether all of a folder or file was read before; only then something in it can be new.
  package func wasRead(_ feed: FeedID) async throws -> Bool {
    try await writer.read { database in
      try Bool.fetchOne(
        database, sql: "SELECT firstReadAt IS NOT NULL FROM feed WHERE id = ?",
        arguments: [feed.rawValue]) ?? false
    }
  }

  /// Notes that all of a folder or file was read.
  package func noteRead(_ feed: FeedID) async throws {
    try await writer.write { database in
      try database.execute(
        sql: "UPDATE feed SET firstReadAt = unixepoch() WHERE id = ? AND firstReadAt IS NULL",
        arguments: [feed.rawValue])
    }
  }
}

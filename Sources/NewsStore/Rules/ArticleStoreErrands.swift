import Foundation
import GRDB
import NewsModel

extension ArticleStore {
  /// A program may take 60 seconds; who has not ended it after so many has been killed himself, even
  /// where another process has his number now.
  private static let longestErrand = 90.0

  /// Takes an errand that nobody is at, that of the oldest article first; `nil` where there is none.
  ///
  /// - Parameter rules: The keys of the rules whose programs may be run.
  package func takeErrand(
    of rules: Set<String>, now: Date = Date()
  ) async throws -> RuleErrand? {
    let rules = try Self.list(rules)
    // Mostly there is none, and a question waits for no other writer.
    guard try await writer.read({ try Self.nextErrand(of: rules, now, in: $0) }) != nil else {
      return nil
    }
    return try await writer.write { database in
      guard let errand = try Self.nextErrand(of: rules, now, in: database) else { return nil }
      try database.execute(
        sql: "UPDATE errand SET takenAt = ?, takenBy = ? WHERE rule = ? AND article = ?",
        arguments: [
          now.timeIntervalSince1970, getpid(), errand.rule, errand.article.rawValue,
        ])
      return errand
    }
  }

  private static func nextErrand(
    of rules: String, _ now: Date, in database: Database
  ) throws -> RuleErrand? {
    let takers = try Int32.fetchAll(
      database.cachedStatement(
        sql: "SELECT DISTINCT takenBy FROM errand WHERE takenBy IS NOT NULL"))
    let dead = takers.filter { !isAlive($0) }
    let row = try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT rule, article FROM errand
          WHERE rule IN (SELECT value FROM json_each(?)) AND (takenAt IS NULL OR takenAt < ?
            OR takenBy IN (SELECT value FROM json_each(?)))
          ORDER BY article LIMIT 1
          """),
      arguments: [
        rules, now.timeIntervalSince1970 - longestErrand,
        "[" + dead.map(String.init).joined(separator: ",") + "]",
      ])
    return row.map { RuleErrand(rule: $0["rule"], article: ArticleID($0["article"])) }
  }

  /// Whether a process runs; one that ended but was not asked how yet is still known to the system, and
  /// proc(5) has its state as the first letter behind its name.
  private static func isAlive(_ process: Int32) -> Bool {
    if kill(process, 0) != 0, errno == ESRCH { return false }
    guard let facts = FileManager.default.contents(atPath: "/proc/\(process)/stat"),
      let end = facts.lastIndex(of: UInt8(ascii: ")")), end + 2 < facts.endIndex
    else { return true }
    return facts[end + 2] != UInt8(ascii: "Z") && facts[end + 2] != UInt8(ascii: "X")
  }

  /// Forgets an errand that was done.
  package func finish(_ errand: RuleErrand) async throws {
    try await writer.write { database in
      try database.execute(
        sql: "DELETE FROM errand WHERE rule = ? AND article = ?",
        arguments: [errand.rule, errand.article.rawValue])
    }
  }

  /// Forgets what programs of rules that are no more were to do.
  ///
  /// - Parameter rules: The keys of the rules that there are.
  package func forgetErrands(exceptOf rules: Set<String>) async throws {
    let rules = try Self.list(rules)
    let others = "rule NOT IN (SELECT value FROM json_each(?))"
    // Mostly there is none, and a question waits for no other writer.
    let hasOthers = try await writer.read { database in
      try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM errand WHERE \(others))", arguments: [rules])
    }
    guard hasOthers == true else { return }
    try await writer.write { database in
      try database.execute(sql: "DELETE FROM errand WHERE \(others)", arguments: [rules])
    }
  }

  /// Gives an errand back that could not be begun.
  package func putBack(_ errand: RuleErrand) async throws {
    try await writer.write { database in
      try database.execute(
        sql: "UPDATE errand SET takenAt = NULL, takenBy = NULL WHERE rule = ? AND article = ?",
        arguments: [errand.rule, errand.article.rawValue])
    }
  }

  private static func list(_ rules: Set<String>) throws -> String {
    String(decoding: try JSONEncoder().encode(rules.sorted()), as: UTF8.self)
  }
}

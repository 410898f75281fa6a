import Foundation
import GRDB
import NewsModel

extension ArticleStore {
  /// Copies what can still be read of a damaged library into this one, which is new, and leaves out
  /// what belongs to nothing any more. The index has to be filled and everything counted behind it.
  ///
  /// - Parameter copy: A copy of the damaged library, for SQLite may write into it.
  /// - Throws: An error of the database where nothing at all can be read.
  package func rescue(copy: String) async throws -> RescuedLibrary {
    // Where not even the first page can be read, there are still the others.
    let damaged = Result { try DatabaseQueue(path: copy) }
    return try await writer.writeWithoutTransaction { database in
      // Rows come before those that they belong to, and are put in order when all are there.
      try database.execute(sql: "PRAGMA foreign_keys = OFF")
      defer { try? database.execute(sql: "PRAGMA foreign_keys = ON") }
      var rescued = RescuedLibrary()
      try database.inTransaction {
        rescued = try Self.copyAll(from: damaged, copy: copy, into: database)
        return .commit
      }
      if rescued.articles == 0 { _ = try damaged.get() }
      return rescued
    }
  }

  /// What is counted or indexed is made anew from the rest.
  private static let derived: Set<String> = ["tally", "word", "unindexed", "grdb_migrations"]

  private static func copyAll(
    from damaged: Result<DatabaseQueue, any Error>, copy: String, into database: Database
  ) throws -> RescuedLibrary {
    let triggers = try Row.fetchAll(
      database, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
    ).map { (name: $0["name"] as String, sql: $0["sql"] as String) }
    for trigger in triggers { try database.execute(sql: "DROP TRIGGER \(trigger.name)") }
    let tables = try String.fetchAll(
      database,
      sql: """
        SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'
          AND name NOT LIKE 'articleIndex%' ORDER BY rowid
        """)
    var rescued = RescuedLibrary()
    let wanted = tables.filter { !derived.contains($0) }
    for table in wanted {
      let isWhole = try (try? damaged.get())?.inDatabase {
        try RescuedRows(from: $0, into: database, table: table).copy()
      }
      if isWhole != true { rescued.damagedTables.append(table) }
    }
    if !rescued.damagedTables.isEmpty {
      // What was written last may stand in the log alone.
      try? damaged.get().inDatabase { _ = try $0.checkpoint(.truncate) }
      try SalvagedPages(into: database, tables: wanted).copy(fromFile: copy)
    }
    try RescuedOrder(database).put()
    for trigger in triggers { try database.execute(sql: trigger.sql) }
    try remakeIndex(in: database)
    rescued.articles = try Int.fetchOne(database, sql: "SELECT count(*) FROM article") ?? 0
    return rescued
  }
}

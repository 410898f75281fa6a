import Foundation
import GRDB

/// Copies the rows of a damaged table that can be read; what lies on damaged pages is passed over.
struct RescuedRows {
  /// A table with more damaged stretches is given up where it is.
  private static let mostStretches = 10_000
  /// Lower than the key of any article.
  private static let lowest = -(Int64(1) << 45)
  private static let widest = Int64(1) << 60

  private let damaged: Database
  private let database: Database
  private let table: String
  private let columns: [String]
  private let keys: [String]
  private let hasRowid: Bool

  init(from damaged: Database, into database: Database, table: String) throws {
    self.damaged = damaged
    self.database = database
    self.table = table
    let own = try Row.fetchAll(database, sql: "PRAGMA table_info(\(table))")
    // What the tables are is on pages, too.
    let known = (try? Row.fetchAll(damaged, sql: "PRAGMA table_info(\(table))")) ?? []
    let present = Set(known.map { $0["name"] as String })
    columns = own.map { $0["name"] as String }.filter(present.contains)
    keys = own.filter { ($0["pk"] as Int) > 0 }
      .sorted { ($0["pk"] as Int) < ($1["pk"] as Int) }.map { $0["name"] }
    let sql = try String.fetchOne(
      database, sql: "SELECT sql FROM sqlite_schema WHERE name = ?", arguments: [table])
    hasRowid = sql?.contains("WITHOUT ROWID") == false
  }

  /// - Returns: Whether all of it could be read.
  func copy() throws -> Bool {
    guard !columns.isEmpty else { return false }
    guard hasRowid else {
      if try copyRows(orderedBy: keys.joined(separator: ", ")) { return true }
      // What lies behind the damage is reached from the other end.
      _ = try copyRows(orderedBy: keys.map { $0 + " DESC" }.joined(separator: ", "))
      return false
    }
    var first = Self.lowest
    for stretch in 0..<Self.mostStretches {
      guard let failed = try copyRows(from: first) else { return stretch == 0 }
      guard let next = try reachable(behind: failed) else { return false }
      first = next
    }
    return false
  }

  /// - Returns: The key behind which nothing more could be read; `nil` at the end of the table.
  private func copyRows(from first: Int64) throws -> Int64? {
    var last = first - 1
    do {
      let rows = try Row.fetchCursor(
        damaged,
        sql: """
          SELECT rowid AS rescuedKey, \(list) FROM \(table) NOT INDEXED
          WHERE rowid >= ? ORDER BY rowid
          """, arguments: [first])
      while let row = try rows.next() {
        last = row["rescuedKey"]
        try store(row)
      }
      return nil
    } catch let error as DatabaseError where error.isOfDamage {
      // A row whose own content is damaged must not be tried for ever.
      return max(last, first)
    }
  }

  /// - Returns: Whether all could be read.
  private func copyRows(orderedBy order: String) throws -> Bool {
    do {
      let rows = try Row.fetchCursor(
        damaged, sql: "SELECT \(list) FROM \(table) ORDER BY \(order)")
      while let row = try rows.next() { try store(row) }
      return true
    } catch let error as DatabaseError where error.isOfDamage {
      return false
    }
  }

  /// The lowest key behind another one from which on rows can be read; `nil` where there is none.
  /// Steps grow until one leads over the damage, then the last of them is halved.
  private func reachable(behind failed: Int64) throws -> Int64? {
    var step: Int64 = 1
    while step < Self.widest, try !canRead(from: failed + step) { step *= 2 }
    guard step < Self.widest else { return nil }
    var (low, high) = (failed + step / 2, failed + step)
    while low + 1 < high {
      let middle = low + (high - low) / 2
      if try canRead(from: middle) { high = middle } else { low = middle }
    }
    // A page of noise may look like one without rows.
    return try Int64.fetchOne(
      damaged,
      sql: "SELECT rowid FROM \(table) NOT INDEXED WHERE rowid >= ? ORDER BY rowid LIMIT 1",
      arguments: [high])
  }

  private func canRead(from key: Int64) throws -> Bool {
    do {
      _ = try Row.fetchOne(
        damaged,
        sql: """
          SELECT rowid, \(list) FROM \(table) NOT INDEXED
          WHERE rowid >= ? ORDER BY rowid LIMIT 1
          """, arguments: [key])
      return true
    } catch let error as DatabaseError where error.isOfDamage {
      return false
    }
  }

  private var list: String { columns.joined(separator: ", ") }

  /// Whether a value is a content that cannot be unpacked.
  static func isNoise(_ value: DatabaseValue, in column: String) -> Bool {
    guard column == "content", case .blob(let content) = value.storage else { return false }
    return (try? ArticleDecoder.article(packed: content)) == nil
  }

  /// What the tables do not allow is noise, too.
  private func store(_ row: Row) throws {
    guard !columns.contains(where: { Self.isNoise(row[$0], in: $0) }) else { return }
    try database.cachedStatement(
      sql: """
        INSERT OR IGNORE INTO \(table) (\(list))
        VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))
        """
    ).execute(arguments: StatementArguments(columns.map { row[$0] as DatabaseValue }))
  }
}

extension DatabaseError {
  /// Whether a page, or what stands on it, cannot be read.
  var isOfDamage: Bool {
    [.SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_IOERR, .SQLITE_TOOBIG].contains(resultCode)
  }
}

import GRDB

/// Which rows a table can have, by the kinds of their values: a page whose table is not known any more
/// is known by its rows.
struct TableShape {
  let table: String
  private let columns: [Column]

  private struct Column {
    let name: String
    let type: String
    let isKey: Bool
    let needsValue: Bool
    let hasDefault: Bool

    func fits(_ value: DatabaseValue?) -> Bool {
      guard let value else { return !needsValue || hasDefault }
      if isKey { return value.isNull }
      switch (value.storage, type) {
      case (.null, _): return !needsValue
      case (.int64, "INTEGER"), (.int64, "REAL"), (.double, "REAL"), (.string, "TEXT"),
        (.blob, "BLOB"), (_, ""):
        return true
      default: return false
      }
    }
  }

  /// The shapes of all tables whose rows have keys; the others are not stored as rows.
  static func all(in database: Database) throws -> [TableShape] {
    let tables = try String.fetchAll(
      database,
      sql: """
        SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0
          AND sql NOT LIKE '%WITHOUT ROWID%' ORDER BY rowid
        """)
    return try tables.map { try TableShape($0, in: database) }
  }

  private init(_ table: String, in database: Database) throws {
    self.table = table
    let rows = try Row.fetchAll(database, sql: "PRAGMA table_info('\(table)')")
    let hasOneKey = rows.count { ($0["pk"] as Int) > 0 } == 1
    columns = rows.map { row in
      let type = (row["type"] as String).uppercased()
      // The key of the row is such a column, and is stored with the row and not in it.
      let isKey = hasOneKey && (row["pk"] as Int) > 0 && type == "INTEGER"
      return Column(
        name: row["name"], type: type, isKey: isKey, needsValue: (row["notnull"] as Int) > 0,
        hasDefault: !(row["dflt_value"] as DatabaseValue).isNull)
    }
  }

  func fits(_ row: DatabasePages.StoredRow) -> Bool {
    guard row.values.count <= columns.count else { return false }
    return columns.indices.allSatisfy {
      columns[$0].fits($0 < row.values.count ? row.values[$0] : nil)
    }
  }

  /// The values of a row by their columns, with its key in the column that is that.
  func named(_ row: DatabasePages.StoredRow) -> [(column: String, value: DatabaseValue)] {
    zip(columns, row.values).map { column, value in
      (column.name, column.isKey ? row.key.databaseValue : value)
    }
  }
}

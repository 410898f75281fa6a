import Foundation
import GRDB

/// Copies the rows that stand on the pages of a damaged file, where what leads to them is lost.
///
/// A page belongs to the one table that its rows fit; where they fit several, it is passed over. Rows
/// that are there already stay.
struct SalvagedPages {
  private let database: Database
  private let shapes: [TableShape]
  private let wanted: Set<String>

  /// - Parameter tables: Those whose rows are wanted.
  init(into database: Database, tables: [String]) throws {
    self.database = database
    shapes = try TableShape.all(in: database)
    wanted = Set(tables)
  }

  /// - Throws: An error of the file, or of the new library.
  func copy(fromFile path: String) throws {
    let pages = try DatabasePages(path: path)
    for number in pages.numbers {
      let rows = pages.rows(onPage: number)
      guard !rows.isEmpty else { continue }
      let fitting = shapes.filter { shape in rows.allSatisfy(shape.fits) }
      guard fitting.count == 1, let shape = fitting.first, wanted.contains(shape.table) else {
        continue
      }
      for row in rows { try store(shape.named(row), in: shape.table) }
    }
  }

  private func store(_ row: [(column: String, value: DatabaseValue)], in table: String) throws {
    guard !row.contains(where: { RescuedRows.isNoise($0.value, in: $0.column) }) else { return }
    try database.cachedStatement(
      sql: """
        INSERT OR IGNORE INTO \(table) (\(row.map(\.column).joined(separator: ", ")))
        VALUES (\(row.map { _ in "?" }.joined(separator: ", ")))
        """
    ).execute(arguments: StatementArguments(row.map(\.value)))
  }
}

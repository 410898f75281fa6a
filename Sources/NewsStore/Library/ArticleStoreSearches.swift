import GRDB
import NewsModel
import SafeText

extension ArticleStore {
  /// The searches that were kept, by name.
  package func savedSearches() async throws -> [SavedSearch] {
    try await writer.read { try Self.savedSearches(in: $0) }
  }

  static func savedSearches(in database: Database) throws -> [SavedSearch] {
    try Row.fetchAll(database, sql: "SELECT name, query FROM savedSearch ORDER BY name")
      .map { SavedSearch(name: $0["name"], query: $0["query"]) }
  }

  /// Keeps a search under its name; one of the same name is replaced.
  package func save(_ search: SavedSearch) async throws {
    try await writer.write { database in
      try database.execute(
        sql: "INSERT OR REPLACE INTO savedSearch (name, query) VALUES (?, ?)",
        arguments: [SafeText.line(search.name), SafeText.line(search.query)])
    }
  }

  /// Forgets a saved search.
  package func removeSearch(named name: String) async throws {
    try await writer.write { database in
      try database.execute(sql: "DELETE FROM savedSearch WHERE name = ?", arguments: [name])
    }
  }

  /// A fact about the library under some name; `nil` where none was kept.
  func fact(_ name: String, in database: Database) throws -> String? {
    try String.fetchOne(
      database, sql: "SELECT value FROM libraryFact WHERE name = ?", arguments: [name])
  }
}

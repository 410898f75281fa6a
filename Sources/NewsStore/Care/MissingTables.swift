import GRDB
import NewsModel

extension ArticleStore {
  /// What nothing can make anew: the articles themselves, and where they come from.
  private static let irreplaceable: Set<String> = [
    "feed", "document", "source", "article", "articleContent", "articleStatus",
  ]
  private static let indexTable = "articleIndex"

  /// The tables, indexes and triggers that a library has and this one lacks.
  static func missingParts(in database: Database) throws -> [String] {
    let present = Set(try names(in: database))
    return try inMemory().writer.read { try names(in: $0) }.filter { !present.contains($0) }
  }

  /// Those of some parts that cannot be made anew.
  static func lost(of parts: [String]) -> [String] { parts.filter(irreplaceable.contains) }

  /// Makes the parts anew that are missing, all but the articles' own; empty, or to be filled by
  /// `indexWaiting` and `recount`.
  package func remakeMissingParts() async throws {
    try await writer.write { database in
      let missing = Set(try Self.missingParts(in: database))
      guard !missing.isEmpty, Self.lost(of: Array(missing)).isEmpty else { return }
      let parts = try Self.inMemory().writer.read { original in
        try Row.fetchAll(
          original,
          sql: """
            SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL
            ORDER BY type = 'trigger', type = 'index', rowid
            """
        ).map { (name: $0["name"] as String, sql: $0["sql"] as String) }
      }
      for part in parts where missing.contains(part.name) && !Self.isOfIndex(part.name) {
        try database.execute(sql: part.sql)
      }
      if missing.contains("subscription") {
        // The wishes are lost; the feeds go on as if they had just been added.
        try database.execute(
          sql: """
            INSERT INTO subscription (feed, addedAt)
            SELECT id, unixepoch() FROM feed WHERE kind = 'web' AND address <> ?
            """, arguments: [Self.keptPages])
      }
      // A tag that is gone leaves articles that name it, and words in the index.
      try database.execute(sql: "DELETE FROM articleTag WHERE tag NOT IN (SELECT id FROM tag)")
      if missing.contains("original") {
        try database.execute(sql: "UPDATE article SET hasOriginal = 0 WHERE hasOriginal = 1")
      }
      // Words, tags and originals come from the index's way of being filled, or are in it.
      let comesWithIndex = !missing.isDisjoint(with: ["word", "tag", "articleTag", "original"])
      if comesWithIndex || missing.contains(where: Self.isOfIndex) {
        try Self.remakeIndex(in: database)
      }
    }
  }

  /// An empty index in the place of one that may be broken or lack a part; `indexWaiting` fills it.
  ///
  /// SQLite cannot drop a full-text index that lacks one of its tables or cannot read its own
  /// structure, so those come back first, as of an empty index
  /// (https://www.sqlite.org/fts5.html, section 9).
  static func remakeIndex(in database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE IF NOT EXISTS articleIndex_data (id INTEGER PRIMARY KEY, block BLOB);
        CREATE TABLE IF NOT EXISTS articleIndex_idx
          (segid, term, pgno, PRIMARY KEY (segid, term)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS articleIndex_docsize (id INTEGER PRIMARY KEY, sz BLOB);
        CREATE TABLE IF NOT EXISTS articleIndex_config (k PRIMARY KEY, v) WITHOUT ROWID;
        INSERT OR REPLACE INTO articleIndex_data VALUES (1, x''), (10, x'00000000000000');
        INSERT OR REPLACE INTO articleIndex_config VALUES ('version', 4);
        DROP TABLE IF EXISTS articleIndex;
        DROP TABLE IF EXISTS articleIndex_data;
        DROP TABLE IF EXISTS articleIndex_idx;
        DROP TABLE IF EXISTS articleIndex_docsize;
        DROP TABLE IF EXISTS articleIndex_config;
        \(Schema.index)
        \(Schema.largerPieces)
        INSERT OR IGNORE INTO unindexed SELECT id FROM article;
        """)
    try IndexPieces(database).allowMany()
  }

  private static func isOfIndex(_ name: String) -> Bool {
    name == indexTable || name.hasPrefix(indexTable + "_")
  }

  private static func names(in database: Database) throws -> [String] {
    try String.fetchAll(
      database,
      sql: """
        SELECT name FROM sqlite_schema WHERE name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY name
        """)
  }
}

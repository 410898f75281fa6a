import GRDB

/// The tables and how each version of them becomes the next.
///
/// A migration that was published is never changed: libraries of years have passed it.
enum Schema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1: feeds, articles, status, index") { database in
      try database.execute(sql: "PRAGMA application_id = \(LibraryHeader.applicationID)")
      for sql in [feeds, articles, status, tallies, tags, index] {
        try database.execute(sql: sql)
      }
    }
    migrator.registerMigration("2: words") { database in
      try database.execute(sql: words)
    }
    return migrator
  }

  /// The keys of articles whose counts are kept together: 2^18 keys are eighteen hours.
  static let bucketBits = 18

  /// Every word of the library once, to offer what may have been meant. The index is filled anew, for
  /// a word comes here on its way into the index.
  private static let words = """
    CREATE TABLE word (word TEXT PRIMARY KEY) WITHOUT ROWID;
    DROP TABLE articleIndex;
    \(index)
    INSERT OR IGNORE INTO unindexed SELECT id FROM article;
    """

  /// The index keeps no text: what is in it can be folded again from the content. The text is
  /// already folded, so the tokenizer only splits at spaces.
  static let index = """
    CREATE VIRTUAL TABLE articleIndex USING fts5 (
      title, body, source, author, tag, url,
      content = '', tokenize = "ascii"
    );
    INSERT INTO articleIndex (articleIndex, rank) VALUES ('automerge', 16);
    """
}

import GRDB
import NewsModel

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
    migrator.registerMigration("3: contents as they come, larger pieces of the index") { database in
      try database.execute(sql: contentsAsTheyCome)
      try database.execute(sql: largerPieces)
    }
    migrator.registerMigration("4: states that wait") { database in
      try database.execute(sql: statusTimes + waitingStates)
    }
    migrator.registerMigration("5: originals, many pieces of the index") { database in
      try database.execute(sql: originals)
      try IndexPieces(database).allowMany()
    }
    migrator.registerMigration("6: subscriptions") { database in
      for sql in [subscriptions, entries, furtherFeeds] { try database.execute(sql: sql) }
    }
    migrator.registerMigration("7: rules", foreignKeyChecks: .immediate) { database in
      try database.execute(sql: rules)
    }
    migrator.registerMigration(
      "8: what the first libraries of 5 and 6 lack", foreignKeyChecks: .immediate
    ) { database in
      try database.execute(sql: afterthoughts)
    }
    migrator.registerMigration("9: tags that differ by their signs") { database in
      for row in try Row.fetchAll(database, sql: "SELECT id, name FROM tag") {
        try database.execute(
          sql: "UPDATE tag SET key = ? WHERE id = ?",
          arguments: [TagName.key(row["name"]), row["id"] as Int64])
      }
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

  /// Contents stand in the order they came in. In the order of the articles, whose dates are any, each
  /// batch of an import wrote a page a content: at 100,000 articles a quarter of its time.
  ///
  /// The hash of a document is only sought to find where a vanished one went.
  private static let contentsAsTheyCome = """
    CREATE TABLE contentAsItCame (
      id INTEGER PRIMARY KEY,
      article INTEGER NOT NULL UNIQUE REFERENCES article (id) ON DELETE CASCADE ON UPDATE CASCADE,
      content BLOB NOT NULL
    );
    INSERT INTO contentAsItCame (article, content) SELECT id, content FROM articleContent;
    DROP TABLE articleContent;
    ALTER TABLE contentAsItCame RENAME TO articleContent;
    DROP INDEX IF EXISTS documentByHash;
    DROP INDEX IF EXISTS goneDocument;
    CREATE INDEX goneDocumentByHash ON document (hash) WHERE goneAt IS NOT NULL;
    """

  /// The index gathers 32 MB in memory before it writes: a batch of an import becomes one piece. What
  /// holds now is set with each batch, by `IndexPieces`.
  static let largerPieces = """
    INSERT INTO articleIndex (articleIndex, rank) VALUES ('hashsize', 33554432);
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

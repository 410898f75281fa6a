extension Schema {
  /// What rules caught, and the programs that they still have to run. Rules stand in the user's
  /// settings; here they are known by their keys.
  ///
  /// An errand is there from the transaction that stores its article until its program ended; who
  /// runs it notes when it took it, and the number of its process.
  static let rules = """
    ALTER TABLE feed ADD COLUMN firstReadAt REAL;
    UPDATE feed SET firstReadAt = unixepoch() WHERE kind <> 'web';
    CREATE TABLE ruleTally (
      rule TEXT PRIMARY KEY,
      caught INTEGER NOT NULL CHECK (caught >= 0),
      lastAt REAL NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE ruleCatch (
      rule TEXT NOT NULL,
      article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE ON UPDATE CASCADE,
      caughtAt REAL NOT NULL,
      PRIMARY KEY (rule, article)
    ) WITHOUT ROWID;
    CREATE INDEX ruleCatchOfArticle ON ruleCatch (article);
    CREATE TABLE errand (
      rule TEXT NOT NULL,
      article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE ON UPDATE CASCADE,
      takenAt REAL,
      takenBy INTEGER,
      PRIMARY KEY (rule, article)
    ) WITHOUT ROWID;
    CREATE INDEX errandOfArticle ON errand (article);
    CREATE INDEX takenErrand ON errand (takenBy) WHERE takenBy IS NOT NULL;
    """
}

extension Schema {
  /// The pages behind articles as they were fetched, each later one that says something else as a row
  /// of its own: the article with the highest id is what the page says now.
  ///
  /// A page that could not be fetched ahead is not tried again.
  ///
  /// The content is what was taken out of the page, the plain text all that the page shows.
  static let originals = """
    CREATE TABLE original (
      id INTEGER PRIMARY KEY,
      article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE ON UPDATE CASCADE,
      address TEXT NOT NULL,
      fetchedAt REAL NOT NULL,
      checkedAt REAL NOT NULL,
      archivedAt REAL,
      hash INTEGER NOT NULL,
      content BLOB NOT NULL,
      plainText BLOB NOT NULL
    );
    CREATE INDEX originalOfArticle ON original (article, id DESC);
    \(originalFailure)
    """

  private static let originalFailure = """
    CREATE TABLE IF NOT EXISTS originalFailure (
      article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE ON UPDATE CASCADE,
      triedAt REAL NOT NULL,
      problem TEXT NOT NULL
    );
    """

  /// The first libraries of version 5 had no table of failures, and in those of version 6 the feed of
  /// kept pages was a subscription.
  static let afterthoughts = """
    \(originalFailure)
    DROP TRIGGER IF EXISTS followNew;
    \(followNew)
    DELETE FROM subscription
    WHERE feed IN (SELECT id FROM feed WHERE address = '\(ArticleStore.keptPages)');
    """
}

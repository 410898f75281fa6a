import GRDB

/// The tables and how each version of them becomes the next.
enum Schema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1: articles, status, index") { database in
      try database.execute(sql: articles)
      try database.execute(sql: status)
      try database.execute(sql: undo)
      try database.execute(sql: index)
    }
    return migrator
  }

  /// What the list needs stands apart from the content, so that paging reads small rows.
  private static let articles = """
    CREATE TABLE article (
      id INTEGER PRIMARY KEY,
      file TEXT NOT NULL,
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      format TEXT NOT NULL,
      hash INTEGER NOT NULL,
      title TEXT NOT NULL CHECK (title <> ''),
      titleKey TEXT NOT NULL,
      source TEXT NOT NULL,
      sourceKey TEXT NOT NULL,
      listed REAL NOT NULL,
      precision TEXT NOT NULL,
      zone INTEGER,
      language TEXT,
      hasURL INTEGER NOT NULL CHECK (hasURL IN (0, 1)),
      hasImage INTEGER NOT NULL CHECK (hasImage IN (0, 1)),
      UNIQUE (file, ordinal)
    );
    CREATE INDEX articleByTitle ON article (titleKey, id DESC);
    CREATE INDEX articleBySource ON article (sourceKey, id DESC);
    CREATE TABLE articleContent (
      id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE ON UPDATE CASCADE,
      content BLOB NOT NULL
    );
    CREATE TABLE leftOutFile (
      place INTEGER PRIMARY KEY,
      path TEXT NOT NULL UNIQUE,
      reason TEXT NOT NULL,
      detail TEXT
    );
    """

  /// `tally` has one row, which triggers keep.
  private static let status = """
    CREATE TABLE articleStatus (
      id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE ON UPDATE CASCADE,
      isRead INTEGER NOT NULL DEFAULT 0 CHECK (isRead IN (0, 1)),
      isStarred INTEGER NOT NULL DEFAULT 0 CHECK (isStarred IN (0, 1))
    );
    CREATE INDEX unreadArticle ON articleStatus (id) WHERE isRead = 0;
    CREATE INDEX starredArticle ON articleStatus (id) WHERE isStarred = 1;
    CREATE TABLE tally (
      one INTEGER PRIMARY KEY CHECK (one = 1),
      articles INTEGER NOT NULL CHECK (articles >= 0),
      unread INTEGER NOT NULL CHECK (unread >= 0)
    );
    INSERT INTO tally VALUES (1, 0, 0);
    CREATE TRIGGER countNew AFTER INSERT ON articleStatus BEGIN
      UPDATE tally SET articles = articles + 1, unread = unread + 1 - new.isRead;
    END;
    CREATE TRIGGER countGone AFTER DELETE ON articleStatus BEGIN
      UPDATE tally SET articles = articles - 1, unread = unread - 1 + old.isRead;
    END;
    CREATE TRIGGER countRead AFTER UPDATE OF isRead ON articleStatus BEGIN
      UPDATE tally SET unread = unread + old.isRead - new.isRead;
    END;
    """

  private static let undo = """
    CREATE TABLE statusBefore (
      step INTEGER NOT NULL,
      article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE ON UPDATE CASCADE,
      isRead INTEGER NOT NULL CHECK (isRead IN (0, 1)),
      isStarred INTEGER NOT NULL CHECK (isStarred IN (0, 1)),
      PRIMARY KEY (step, article)
    ) WITHOUT ROWID;
    CREATE INDEX statusBeforeByArticle ON statusBefore (article);
    """

  /// The index keeps no text: what is in it can be folded again from the content. The text is
  /// already folded, so the tokenizer only splits at spaces.
  private static let index = """
    CREATE VIRTUAL TABLE articleIndex USING fts5 (
      title, body, source, author, tag, url,
      content = '', tokenize = "ascii", prefix = '1 2'
    );
    INSERT INTO articleIndex (articleIndex, rank) VALUES ('automerge', 16);
    """
}

extension Schema {
  /// Where articles come from. The key of a document is its path, or a web feed's address with the
  /// name that the feed gave the article.
  static let feeds = """
    CREATE TABLE feed (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('folder', 'file', 'web')),
      address TEXT NOT NULL UNIQUE,
      title TEXT NOT NULL,
      articles INTEGER NOT NULL DEFAULT 0 CHECK (articles >= 0),
      unread INTEGER NOT NULL DEFAULT 0 CHECK (unread >= 0),
      problem TEXT
    );
    CREATE TABLE feedTag (
      feed INTEGER NOT NULL REFERENCES feed (id) ON DELETE CASCADE,
      tag TEXT NOT NULL CHECK (tag <> ''),
      PRIMARY KEY (feed, tag)
    ) WITHOUT ROWID;
    CREATE TABLE document (
      id INTEGER PRIMARY KEY,
      feed INTEGER NOT NULL REFERENCES feed (id) ON DELETE CASCADE,
      key TEXT NOT NULL UNIQUE,
      systemPath BLOB,
      format TEXT NOT NULL,
      hash INTEGER NOT NULL,
      size INTEGER NOT NULL CHECK (size >= 0),
      changed INTEGER NOT NULL,
      goneAt REAL
    );
    CREATE INDEX documentByFeed ON document (feed);
    CREATE INDEX documentByHash ON document (hash);
    CREATE TABLE leftOutFile (
      place INTEGER PRIMARY KEY,
      feed INTEGER REFERENCES feed (id) ON DELETE CASCADE,
      path TEXT NOT NULL UNIQUE,
      reason TEXT NOT NULL,
      detail TEXT
    );
    CREATE INDEX leftOutByFeed ON leftOutFile (feed);
    """

  /// What the list needs stands apart from the content, so that paging reads small rows.
  static let articles = """
    CREATE TABLE source (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      articles INTEGER NOT NULL DEFAULT 0 CHECK (articles >= 0),
      unread INTEGER NOT NULL DEFAULT 0 CHECK (unread >= 0)
    );
    CREATE TABLE article (
      id INTEGER PRIMARY KEY,
      document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      title TEXT NOT NULL CHECK (title <> ''),
      titleKey TEXT NOT NULL,
      listed REAL NOT NULL,
      precision TEXT NOT NULL,
      zone INTEGER,
      language TEXT,
      tags TEXT NOT NULL,
      hasURL INTEGER NOT NULL CHECK (hasURL IN (0, 1)),
      hasImage INTEGER NOT NULL CHECK (hasImage IN (0, 1)),
      hasOriginal INTEGER NOT NULL DEFAULT 0 CHECK (hasOriginal IN (0, 1)),
      UNIQUE (document, ordinal)
    );
    CREATE INDEX articleByTitle ON article (titleKey, id DESC);
    CREATE TABLE articleContent (
      id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE ON UPDATE CASCADE,
      content BLOB NOT NULL
    );
    CREATE TABLE unindexed (
      id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE ON UPDATE CASCADE
    );
    """
}

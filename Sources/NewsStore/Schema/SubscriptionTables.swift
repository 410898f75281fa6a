extension Schema {
  /// What belongs to a web feed only: the user's wishes, what its server said, how it fares. Every web
  /// feed has a row here, whoever makes it.
  ///
  /// Lists of words stand a line each; skipped hours and days are bits, midnight in UTC and Sunday
  /// the lowest.
  static let subscriptions = """
    CREATE TABLE subscription (
      feed INTEGER PRIMARY KEY REFERENCES feed (id) ON DELETE CASCADE,
      name TEXT,
      folders TEXT NOT NULL DEFAULT '',
      interval INTEGER CHECK (interval > 0),
      isPaused INTEGER NOT NULL DEFAULT 0 CHECK (isPaused IN (0, 1)),
      isMuted INTEGER NOT NULL DEFAULT 0 CHECK (isMuted IN (0, 1)),
      wantsFullText INTEGER NOT NULL DEFAULT 0 CHECK (wantsFullText IN (0, 1)),
      mayBePrivate INTEGER NOT NULL DEFAULT 0 CHECK (mayBePrivate IN (0, 1)),
      headers TEXT NOT NULL DEFAULT '',
      userAgent TEXT,
      credentialsCommand TEXT,
      homePage TEXT,
      summary TEXT,
      language TEXT,
      etag TEXT,
      lastModified TEXT,
      hash INTEGER,
      triedAt REAL,
      succeededAt REAL,
      dueAt REAL,
      failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
      problem TEXT,
      problemAt REAL,
      warnings TEXT NOT NULL DEFAULT '',
      movedTo TEXT,
      stoppedAt REAL,
      learnedInterval INTEGER,
      wantedMinutes INTEGER,
      skippedHours INTEGER NOT NULL DEFAULT 0,
      skippedDays INTEGER NOT NULL DEFAULT 0,
      perWeek REAL,
      newestAt REAL,
      addedAt REAL NOT NULL,
      removedAt REAL
    );
    INSERT INTO subscription (feed, addedAt)
    SELECT id, unixepoch() FROM feed WHERE kind = 'web';
    \(followNew)
    """

  static let followNew = """
    CREATE TRIGGER followNew AFTER INSERT ON feed
    WHEN new.kind = 'web' AND new.address <> '\(ArticleStore.keptPages)' BEGIN
      INSERT INTO subscription (feed, addedAt) VALUES (new.id, unixepoch());
    END;
    """

  /// By what the entries of a web feed are known again: hashes of the name that the feed gives, of the
  /// page's address, of title and date. An entry whose article was deleted stays, so that the article
  /// does not come again.
  static let entries = """
    CREATE TABLE feedEntry (
      id INTEGER PRIMARY KEY,
      feed INTEGER NOT NULL REFERENCES feed (id) ON DELETE CASCADE,
      guid INTEGER NOT NULL,
      link INTEGER,
      likeness INTEGER NOT NULL,
      content INTEGER NOT NULL,
      document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
      UNIQUE (feed, guid)
    );
    CREATE INDEX entryByLink ON feedEntry (link, feed) WHERE link IS NOT NULL;
    CREATE INDEX entryByLikeness ON feedEntry (feed, likeness);
    CREATE INDEX entryByDocument ON feedEntry (document);
    CREATE TABLE articleRevision (
      article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE ON UPDATE CASCADE,
      number INTEGER NOT NULL CHECK (number > 0),
      replacedAt REAL NOT NULL,
      content BLOB NOT NULL,
      PRIMARY KEY (article, number)
    );
    """

  /// The feeds that an article came through besides the one that stands with its status, and their
  /// counts. The rows go before the status does, so that the triggers still see it.
  static let furtherFeeds = """
    CREATE TABLE articleFeed (
      article INTEGER NOT NULL REFERENCES articleStatus (id) ON DELETE CASCADE ON UPDATE CASCADE,
      feed INTEGER NOT NULL REFERENCES feed (id) ON DELETE CASCADE,
      PRIMARY KEY (article, feed)
    ) WITHOUT ROWID;
    CREATE INDEX furtherArticle ON articleFeed (feed, article DESC);
    CREATE TRIGGER countFurther AFTER INSERT ON articleFeed BEGIN
      UPDATE feed SET articles = articles + own.live, unread = unread + own.fresh
      FROM (\(counts(of: "new.article"))) AS own WHERE feed.id = new.feed;
    END;
    CREATE TRIGGER countFurtherDeleted AFTER DELETE ON articleFeed BEGIN
      UPDATE feed SET articles = articles - own.live, unread = unread - own.fresh
      FROM (\(counts(of: "old.article"))) AS own WHERE feed.id = old.feed;
    END;
    CREATE TRIGGER countFurtherRead AFTER UPDATE OF isRead ON articleStatus
    WHEN old.isRead <> new.isRead AND new.trashedAt IS NULL AND old.trashedAt IS NULL BEGIN
      UPDATE feed SET unread = unread + old.isRead - new.isRead
      WHERE id IN (SELECT feed FROM articleFeed WHERE article = new.id);
    END;
    CREATE TRIGGER countFurtherTrashed AFTER UPDATE OF trashedAt ON articleStatus
    WHEN (old.trashedAt IS NULL) <> (new.trashedAt IS NULL) BEGIN
      UPDATE feed SET articles = articles + (new.trashedAt IS NULL) - (old.trashedAt IS NULL),
        unread = unread + (new.trashedAt IS NULL) * (1 - new.isRead)
          - (old.trashedAt IS NULL) * (1 - old.isRead)
      WHERE id IN (SELECT feed FROM articleFeed WHERE article = new.id);
    END;
    CREATE TRIGGER leaveFurther BEFORE DELETE ON articleStatus BEGIN
      DELETE FROM articleFeed WHERE article = old.id;
    END;
    """

  private static func counts(of article: String) -> String {
    """
    SELECT trashedAt IS NULL AS live, trashedAt IS NULL AND isRead = 0 AS fresh
    FROM articleStatus WHERE id = \(article)
    """
  }
}

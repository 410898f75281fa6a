extension Schema {
  /// Feed and source stand here once more, so that everything that is counted and listed by them is
  /// in one small table, whose triggers see all they need even while an article is being deleted.
  static let status = """
    CREATE TABLE articleStatus (
      id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE ON UPDATE CASCADE,
      feed INTEGER NOT NULL REFERENCES feed (id),
      source INTEGER NOT NULL REFERENCES source (id),
      isRead INTEGER NOT NULL DEFAULT 0 CHECK (isRead IN (0, 1)),
      isStarred INTEGER NOT NULL DEFAULT 0 CHECK (isStarred IN (0, 1)),
      isGone INTEGER NOT NULL DEFAULT 0 CHECK (isGone IN (0, 1)),
      trashedAt REAL,
      readAt REAL,
      starredAt REAL
    );
    CREATE INDEX articleOfFeed ON articleStatus (feed, id DESC);
    CREATE INDEX articleOfSource ON articleStatus (source, id DESC);
    CREATE INDEX unreadArticle ON articleStatus (id DESC) WHERE isRead = 0;
    CREATE INDEX starredArticle ON articleStatus (id DESC) WHERE isStarred = 1;
    CREATE INDEX goneArticle ON articleStatus (id DESC) WHERE isGone = 1;
    CREATE INDEX trashedArticle ON articleStatus (id DESC) WHERE trashedAt IS NOT NULL;
    CREATE TABLE readingPlace (
      id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE ON UPDATE CASCADE,
      offset INTEGER NOT NULL CHECK (offset >= 0),
      quote TEXT NOT NULL
    );
    CREATE TABLE statusBefore (
      step INTEGER NOT NULL,
      article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE ON UPDATE CASCADE,
      isRead INTEGER NOT NULL CHECK (isRead IN (0, 1)),
      isStarred INTEGER NOT NULL CHECK (isStarred IN (0, 1)),
      trashedAt REAL,
      readAt REAL,
      starredAt REAL,
      tags TEXT,
      PRIMARY KEY (step, article)
    ) WITHOUT ROWID;
    CREATE INDEX statusBeforeByArticle ON statusBefore (article);
    """

  /// When an article was last taken out of the trash and when its tags were last changed: what an
  /// exported state says besides the times that stand with the status. Few articles have either.
  static let statusTimes = """
    CREATE TABLE statusTime (
      id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE ON UPDATE CASCADE,
      restoredAt REAL,
      taggedAt REAL
    );
    """

  /// Lines of an imported state whose articles have not come yet.
  static let waitingStates = """
    CREATE TABLE waitingState (
      document TEXT NOT NULL,
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      hash INTEGER,
      url TEXT,
      line TEXT NOT NULL,
      PRIMARY KEY (document, ordinal)
    ) WITHOUT ROWID;
    CREATE INDEX waitingByHash ON waitingState (hash, ordinal) WHERE hash IS NOT NULL;
    CREATE INDEX waitingByURL ON waitingState (url) WHERE url IS NOT NULL;
    """

  /// Tags are the reader's own; those that a document carries stand with the article.
  static let tags = """
    CREATE TABLE tag (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL CHECK (name <> '')
    );
    CREATE TABLE articleTag (
      tag INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
      article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE ON UPDATE CASCADE,
      PRIMARY KEY (tag, article)
    ) WITHOUT ROWID;
    CREATE INDEX tagOfArticle ON articleTag (article);
    CREATE TABLE savedSearch (
      name TEXT PRIMARY KEY CHECK (name <> ''),
      query TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE libraryFact (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    """

  /// How much there is, without the trash: kept by triggers, so that no count is ever loaded.
  ///
  /// A bucket is a stretch of keys and so of time; the sum of the newer ones is an article's number
  /// in the list.
  static let tallies = """
    CREATE TABLE tally (
      bucket INTEGER PRIMARY KEY,
      articles INTEGER NOT NULL CHECK (articles >= 0),
      unread INTEGER NOT NULL CHECK (unread >= 0)
    );
    CREATE TRIGGER countNew AFTER INSERT ON articleStatus WHEN new.trashedAt IS NULL BEGIN
      \(count("new", +1))
    END;
    CREATE TRIGGER countDeleted AFTER DELETE ON articleStatus WHEN old.trashedAt IS NULL BEGIN
      \(count("old", -1))
    END;
    CREATE TRIGGER countRead AFTER UPDATE OF isRead ON articleStatus
    WHEN old.isRead <> new.isRead AND new.trashedAt IS NULL AND old.trashedAt IS NULL BEGIN
      UPDATE tally SET unread = unread + old.isRead - new.isRead
      WHERE bucket = new.id >> \(bucketBits);
      UPDATE feed SET unread = unread + old.isRead - new.isRead WHERE id = new.feed;
      UPDATE source SET unread = unread + old.isRead - new.isRead WHERE id = new.source;
    END;
    CREATE TRIGGER countMoved AFTER UPDATE OF id, feed, source, trashedAt ON articleStatus
    WHEN old.id <> new.id OR old.feed <> new.feed OR old.source <> new.source
      OR (old.trashedAt IS NULL) <> (new.trashedAt IS NULL) BEGIN
      \(count("old", -1, onlyIf: "old.trashedAt IS NULL"))
      \(count("new", +1, onlyIf: "new.trashedAt IS NULL"))
    END;
    """

  /// Adds an article to the counts, or takes it away.
  private static func count(_ row: String, _ sign: Int, onlyIf condition: String = "1") -> String {
    let change = sign > 0 ? "+" : "-"
    let bucket = "\(row).id >> \(bucketBits)"
    return """
      INSERT INTO tally SELECT \(bucket), 0, 0 WHERE \(condition)
        AND NOT EXISTS (SELECT 1 FROM tally WHERE bucket = \(bucket));
      UPDATE tally SET articles = articles \(change) 1, unread = unread \(change) (1 - \(row).isRead)
      WHERE bucket = \(bucket) AND \(condition);
      UPDATE feed SET articles = articles \(change) 1, unread = unread \(change) (1 - \(row).isRead)
      WHERE id = \(row).feed AND \(condition);
      UPDATE source SET articles = articles \(change) 1, unread = unread \(change) (1 - \(row).isRead)
      WHERE id = \(row).source AND \(condition);
      """
  }
}

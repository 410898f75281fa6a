import GRDB
import NewsModel

extension ArticleStore {
  /// Examines the whole library; reads all of it.
  ///
  /// Where a file is so damaged that it cannot be examined, that is what is found.
  package func checkup() async throws -> Checkup {
    do {
      return try await examination()
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      var checkup = Checkup()
      checkup.damages = [error.message ?? "it cannot be read"]
      return checkup
    }
  }

  private func examination() async throws -> Checkup {
    var checkup = try await writer.read { database in
      var checkup = Checkup()
      let findings = try String.fetchAll(database, sql: "PRAGMA quick_check").filter { $0 != "ok" }
      // Newer versions of SQLite (3.44) look into the index too, which can be made anew.
      checkup.damages = findings.filter { !$0.contains("FTS5 table") }
      checkup.indexIsSound = checkup.damages.count == findings.count
      checkup.missing = try Self.missingParts(in: database)
      // What belonged to a missing table is put in order when that is made anew.
      checkup.damages += try Row.fetchAll(database, sql: "PRAGMA foreign_key_check")
        .filter { !checkup.missing.contains($0[2] as String) }
        .map { "a row of \($0[0] as String) belongs to nothing" }
      checkup.damages += Self.lost(of: checkup.missing).map { "the table \($0) is missing" }
      // What is missing can be neither counted nor measured.
      guard checkup.missing.isEmpty else { return checkup }
      checkup.wrongCounts = try Self.wrongCounts(in: database)
      checkup.unindexed = try Self.number("SELECT count(*) FROM unindexed", database)
      checkup.sizes = try Self.sizes(in: database)
      return checkup
    }
    guard !isReadOnly, checkup.missing.isEmpty else { return checkup }
    // The index checks itself through a command, which counts as writing.
    checkup.indexIsSound = try await writer.write { database in
      do {
        try database.execute(
          sql: "INSERT INTO articleIndex (articleIndex) VALUES ('integrity-check')")
        return true
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
        return false
      }
    }
    return checkup
  }

  /// Counts everything that triggers count.
  private static func wrongCounts(in database: Database) throws -> [String] {
    let live = "articleStatus WHERE trashedAt IS NULL"
    let checks = [
      (
        "all",
        "SELECT (SELECT ifnull(sum(articles), 0) FROM tally) <> (SELECT count(*) FROM \(live))"
      ),
      (
        "unread",
        "SELECT (SELECT ifnull(sum(unread), 0) FROM tally) <> (SELECT count(*) FROM \(live) AND isRead = 0)"
      ),
      (
        "feeds",
        """
        SELECT EXISTS (SELECT 1 FROM feed WHERE
          articles <> \(feedCount("1")) OR unread <> \(feedCount("isRead = 0")))
        """
      ),
      (
        "sources",
        """
        SELECT EXISTS (SELECT 1 FROM source WHERE
          articles <> (SELECT count(*) FROM \(live) AND source = source.id)
          OR unread <> (SELECT count(*) FROM \(live) AND source = source.id AND isRead = 0))
        """
      ),
      (
        "index",
        """
        SELECT (SELECT count(*) FROM articleIndex_docsize) + (SELECT count(*) FROM unindexed)
          <> (SELECT count(*) FROM article)
        """
      ),
    ]
    return try checks.filter { try Bool.fetchOne(database, sql: $0.1) ?? false }.map(\.0)
  }

  /// How many articles a feed has, those among them that came through another one first.
  static func feedCount(_ condition: String) -> String {
    """
    ((SELECT count(*) FROM articleStatus
      WHERE feed = feed.id AND trashedAt IS NULL AND \(condition))
    + (SELECT count(*) FROM articleFeed JOIN articleStatus ON articleStatus.id = articleFeed.article
      WHERE articleFeed.feed = feed.id AND trashedAt IS NULL AND \(condition)))
    """
  }

  private static func sizes(in database: Database) throws -> Checkup.Sizes {
    let pageSize = try number("PRAGMA page_size", database)
    return Checkup.Sizes(
      articles: try number("SELECT count(*) FROM article", database),
      feeds: try number("SELECT count(*) FROM feed", database),
      database: try number("PRAGMA page_count", database) * pageSize,
      contents: try number("SELECT ifnull(sum(length(content)), 0) FROM articleContent", database),
      index: try number("SELECT ifnull(sum(length(block)), 0) FROM articleIndex_data", database),
      free: try number("PRAGMA freelist_count", database) * pageSize)
  }

  private static func number(_ sql: String, _ database: Database) throws -> Int {
    try Int.fetchOne(database, sql: sql) ?? 0
  }
}

import GRDB
import NewsModel

extension ArticleStore {
  /// Articles that get their place in the index in one transaction.
  private static let indexedAtOnce = 500

  /// Empties the index; `indexWaiting` fills it again, newest articles first.
  package func emptyIndex() async throws {
    try await writer.write { try Self.remakeIndex(in: $0) }
  }

  /// How many articles are not in the index yet.
  package func unindexed() async throws -> Int {
    try await writer.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM unindexed") ?? 0 }
  }

  /// Indexes some of the articles that wait for it; killed at any moment it can go on later.
  ///
  /// - Returns: How many still wait.
  package func indexWaiting() async throws -> Int {
    try await writer.write { database in
      let waiting = try Int64.fetchAll(
        database, sql: "SELECT id FROM unindexed ORDER BY id DESC LIMIT \(Self.indexedAtOnce)")
      let indexing = ArticleIndexing(database)
      // Newest first as batches, but each in the order that FTS5 takes without a break.
      for id in waiting.reversed() { try indexing.index(id) }
      for id in waiting {
        try database.cachedStatement(sql: "DELETE FROM unindexed WHERE id = ?")
          .execute(arguments: [id])
      }
      return try Int.fetchOne(database, sql: "SELECT count(*) FROM unindexed") ?? 0
    }
  }

  /// Counts anew what triggers count.
  package func recount() async throws {
    try await writer.write { database in
      let live = "FROM articleStatus WHERE trashedAt IS NULL"
      try database.execute(
        sql: """
          DELETE FROM tally;
          INSERT INTO tally SELECT id >> \(Schema.bucketBits), count(*), sum(isRead = 0) \(live)
          GROUP BY 1;
          UPDATE feed SET articles = \(Self.feedCount("1")),
            unread = \(Self.feedCount("isRead = 0"));
          UPDATE source SET articles = (SELECT count(*) \(live) AND source = source.id),
            unread = (SELECT count(*) \(live) AND source = source.id AND isRead = 0);
          """)
    }
  }

  /// Gives pages back that nothing uses any more, where they are many: the index leaves them behind
  /// whenever it merges.
  package func giveBack() async throws {
    guard !isReadOnly else { return }
    while true {
      let isWorthIt = try await writer.read { database in
        let free = try Int.fetchOne(database, sql: "PRAGMA freelist_count") ?? 0
        let all = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
        return free > Self.pagesAtOnce && free * 20 > all
      }
      guard isWorthIt else { return }
      try await writer.write {
        // A statement that has to be stepped through: each step gives a page back.
        _ = try Row.fetchAll($0, sql: "PRAGMA incremental_vacuum(\(Self.pagesAtOnce))")
      }
    }
  }

  private static let pagesAtOnce = 1_000

  /// Gathers what the query planner wants to know of tables that have grown.
  package func analyze() async throws {
    guard !isReadOnly else { return }
    try await writer.write { try $0.execute(sql: "PRAGMA analysis_limit = 400; PRAGMA optimize") }
  }
}

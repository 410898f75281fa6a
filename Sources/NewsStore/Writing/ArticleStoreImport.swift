import Foundation
import GRDB
import NewsModel

extension ArticleStore {
  /// Stores the articles of some documents in one transaction.
  ///
  /// A document whose bytes did not change is skipped, one that moved keeps its articles, and what
  /// the reader did with an article stays when its text changes.
  ///
  /// - Parameters:
  ///   - rules: What is done with articles that are new, in the same transaction.
  ///   - keepsKnown: Whether documents whose keys are in the library are passed over, whatever they
  ///     say: what the library has is newer.
  /// - Returns: The number of articles that are new or changed.
  @discardableResult
  package func store(
    _ documents: [ImportedDocument], leftOut: [LeftOutFile], of feed: FeedID? = nil,
    rules: [ArrivalRule] = [], keepsKnown: Bool = false
  ) async throws -> Int {
    try await writer.write { database in
      // A folder may be let go while it is being read.
      let removed = try Int64.fetchSet(
        database, sql: "SELECT feed FROM subscription WHERE removedAt IS NOT NULL")
      let documents = documents.filter { !removed.contains($0.feed.rawValue) }
      var writing = DocumentWriting(database)
      var stored = 0
      for document in documents {
        stored += try writing.store(document, keepsKnown: keepsKnown)
      }
      try writing.indexGathered()
      try KnownWords.store(documents.flatMap(\.newWords), in: database)
      try RuleApplication(database, now: Date()).apply(rules, to: writing.arrived)
      try WaitingStates(database).meet(documents)
      for file in leftOut where !removed.contains(feed?.rawValue ?? 0) {
        try database.cachedStatement(
          sql: "INSERT OR REPLACE INTO leftOutFile (feed, path, reason, detail) VALUES (?, ?, ?, ?)"
        ).execute(arguments: [feed?.rawValue, file.path, file.reason.rawValue, file.detail])
      }
      return stored
    }
  }

  /// Those of some files that are known to be in the library as they are on the disk.
  package func unchanged(
    _ files: [(key: String, stamp: ImportedDocument.Stamp)]
  ) async throws -> Set<String> {
    // One connection reads and writes a store in memory: to ask would be to wait for every batch, and
    // it starts out empty.
    guard !isInMemory else { return [] }
    return try await writer.read { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT EXISTS (SELECT 1 FROM document
            WHERE key = ? AND size = ? AND changed = ? AND goneAt IS NULL)
          """)
      let known = try files.filter { file in
        try Bool.fetchOne(
          statement, arguments: [file.key, file.stamp.size, file.stamp.changed]) ?? false
      }
      return Set(known.map(\.key))
    }
  }

  /// The files that gave no article, in the order they were found.
  package func leftOut() async throws -> [LeftOutFile] {
    try await writer.read { database in
      try Row.fetchAll(
        database, sql: "SELECT path, reason, detail FROM leftOutFile ORDER BY place"
      ).compactMap { row in
        LeftOutFile.Reason(rawValue: row["reason"]).map {
          LeftOutFile(path: row["path"], reason: $0, detail: row["detail"])
        }
      }
    }
  }
}

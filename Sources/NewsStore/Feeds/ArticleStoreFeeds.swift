import Foundation
import GRDB
import NewsModel
import SafeText

extension ArticleStore {
  /// The feed of an address, made where there is none.
  package func feed(
    _ kind: Feed.Kind, address: String, title: String, tags: [String] = []
  ) async throws -> FeedID {
    try await writer.write { database in
      var id = try Self.feed(at: address, in: database)
      if id == nil {
        let address = kind == .web ? FeedAddress.plain(address) : address
        try database.execute(
          sql: "INSERT INTO feed (kind, address, title) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
          arguments: [kind.rawValue, address, SafeText.line(FeedAddress.shown(title))])
        id = try Self.feed(at: address, in: database)
      }
      for tag in tags where !tag.isEmpty {
        try database.execute(
          sql: "INSERT OR IGNORE INTO feedTag (feed, tag) VALUES (?, ?)", arguments: [id, tag])
      }
      return FeedID(id ?? 0)
    }
  }

  /// Notes what hindered the refresh of a feed, or that nothing did; what was left out last time is
  /// forgotten, as it will be found again.
  package func beginRefresh(of feed: FeedID, problem: Feed.Problem?) async throws {
    try await writer.write { database in
      try database.execute(
        sql: "UPDATE feed SET problem = ? WHERE id = ?",
        arguments: [problem?.rawValue, feed.rawValue])
      guard problem == nil else { return }
      try database.execute(
        sql: "DELETE FROM leftOutFile WHERE feed = ?", arguments: [feed.rawValue])
    }
  }

  /// A file that the library has articles of.
  package struct KnownFile: Sendable {
    /// The number of its document.
    package let number: Int64
    /// Its path for people.
    package let path: String
    /// Its path for the system, where that is another.
    package let systemPath: [UInt8]?
  }

  /// Some of the files of a feed that were there when they were last looked for.
  ///
  /// - Parameter number: Files behind this document, in the order of their numbers.
  package func files(
    of feed: FeedID, after number: Int64, limit: Int
  ) async throws -> [KnownFile] {
    try await files(where: "feed = ?", [feed.rawValue], by: "id", after: number, limit: limit)
  }

  /// Some of the files that were there at a path or below it when they were last looked for.
  package func files(
    under path: String, after number: Int64, limit: Int
  ) async throws -> [KnownFile] {
    // "0" is the character behind "/".
    try await files(
      where: "(key = ? OR (key > ? AND key < ?))", [path, path + "/", path + "0"], by: "+id",
      after: number, limit: limit)
  }

  /// The documents of a feed stand in the order of their numbers. Those of a place stand by their
  /// names: there a plus sign keeps SQLite from walking through all documents by their numbers.
  private func files(
    where condition: String, _ arguments: StatementArguments, by id: String, after number: Int64,
    limit: Int
  ) async throws -> [KnownFile] {
    try await writer.read { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT id, key, systemPath FROM document
          WHERE \(condition) AND \(id) > ? AND goneAt IS NULL ORDER BY \(id) LIMIT ?
          """)
      return try Array(
        Row.fetchCursor(statement, arguments: arguments + [number, limit]).map { row in
          KnownFile(
            number: row[0], path: row[1], systemPath: (row[2] as Data?).map { Array($0) })
        })
    }
  }

  /// Marks the articles of files that vanished; nothing of them is lost.
  ///
  /// - Returns: How many articles are gone that were not before.
  @discardableResult
  package func markGone(_ files: [KnownFile], now: Date = Date()) async throws -> Int {
    guard !files.isEmpty else { return 0 }
    return try await writer.write { database in
      var gone = 0
      for file in files {
        try database.execute(
          sql: "UPDATE document SET goneAt = ? WHERE id = ? AND goneAt IS NULL",
          arguments: [now.timeIntervalSince1970, file.number])
        try database.execute(
          sql: """
            UPDATE articleStatus SET isGone = 1
            WHERE isGone = 0 AND id IN (SELECT id FROM article WHERE document = ?)
            """, arguments: [file.number])
        gone += database.changesCount
      }
      return gone
    }
  }
}

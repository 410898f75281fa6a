import GRDB

/// The feeds and articles that newsboat keeps in its `cache.db`, only to be read.
///
/// Nothing in newsboat's folder changes, and nothing is locked longer than a batch takes.
package struct NewsboatCache: Sendable {
  private let file: NewsboatCacheFile
  private let queue: DatabaseQueue
  private let schema: NewsboatSchema

  /// Opens a cache.
  ///
  /// - Throws: `NewsboatCacheFault`.
  package init(path: String) throws {
    file = try NewsboatCacheFile(path: path)
    var configuration = Configuration()
    configuration.label = "newsboat"
    configuration.readonly = true
    configuration.busyMode = .timeout(1)
    configuration.prepareDatabase { database in
      // The file is not ours: what its schema says is not to be believed.
      try database.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON")
    }
    do {
      queue = try DatabaseQueue(path: file.location, configuration: configuration)
      schema = try queue.read { try NewsboatSchema($0) }
    } catch let error as DatabaseError {
      throw NewsboatCacheFault(error) ?? error
    }
  }

  /// The feeds in the order in which newsboat first saw them.
  ///
  /// - Throws: `NewsboatCacheFault`.
  package func feeds() async throws -> [NewsboatFeed] {
    let sql = "SELECT \(schema.feed.selection) FROM rss_feed ORDER BY rowid"
    return try await read { database in
      try Row.fetchAll(database, sql: sql).map { NewsboatFeed($0) }
    }
  }

  /// Hands all articles over, the deleted ones too, in the order in which newsboat first saw them.
  ///
  /// - Parameters:
  ///   - count: How many articles a batch has at most; long ones make it smaller.
  ///   - body: Gets one batch after the other; nothing is locked meanwhile.
  /// - Throws: `NewsboatCacheFault`, and what `body` throws.
  package func forEachBatch(
    of count: Int = 500, isolation: isolated (any Actor)? = #isolation,
    _ body: ([NewsboatItem]) async throws -> Void
  ) async throws {
    var last = Int64.min
    while true {
      let batch = try await batch(of: max(count, 1), after: last)
      guard let reached = batch.last else { return }
      try await body(batch.items)
      last = reached
    }
  }

  /// A batch of long articles ends when it has so many bytes.
  private static let mostBytes = 8 << 20

  private func batch(
    of count: Int, after last: Int64
  ) async throws -> (items: [NewsboatItem], last: Int64?) {
    let sql = """
      SELECT rowid AS place, \(schema.item.selection) FROM rss_item
      WHERE rowid > ? ORDER BY rowid LIMIT ?
      """
    return try await read { database in
      let rows = try Row.fetchCursor(database, sql: sql, arguments: [last, count])
      var items: [NewsboatItem] = []
      var reached: Int64?
      var bytes = 0
      while bytes < Self.mostBytes, let row = try rows.next() {
        let item = NewsboatItem(row)
        bytes += item.content.utf8.count
        items.append(item)
        reached = row.newsboatNumber("place")
      }
      return (items, reached)
    }
  }

  private func read<Value: Sendable>(
    _ value: @escaping @Sendable (Database) throws -> Value
  ) async throws -> Value {
    try file.check()
    do {
      return try await queue.read(value)
    } catch let error as DatabaseError {
      throw NewsboatCacheFault(error) ?? error
    }
  }
}

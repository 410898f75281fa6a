import GRDB
import NewsModel

/// Puts rows in order of which some are lost: names what others belong to anew where that is possible,
/// and takes away what belongs to nothing.
struct RescuedOrder {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Also where everything could be read: a page of zeros looks like one without rows.
  func put() throws {
    try database.execute(
      sql: "DELETE FROM article WHERE id NOT IN (SELECT article FROM articleContent)")
    try remakeFeeds()
    try database.execute(
      sql: """
        INSERT OR IGNORE INTO source (id, key, name)
        SELECT DISTINCT source, 'lost ' || source, 'Lost name ' || source FROM articleStatus
        WHERE source NOT IN (SELECT id FROM source);
        INSERT OR IGNORE INTO document (id, feed, key, format, hash, size, changed)
        SELECT document, min(feed), 'lost: ' || document, 'text', 0, 0, 0
        FROM article JOIN articleStatus ON articleStatus.id = article.id
        WHERE document NOT IN (SELECT id FROM document) GROUP BY document;
        DELETE FROM article WHERE document NOT IN (SELECT id FROM document);
        INSERT OR IGNORE INTO source (key, name) SELECT '', ''
        WHERE EXISTS (SELECT 1 FROM article WHERE id NOT IN (SELECT id FROM articleStatus));
        INSERT INTO articleStatus (id, feed, source)
        SELECT article.id, document.feed, (SELECT id FROM source WHERE key = '')
        FROM article JOIN document ON document.id = article.document
        WHERE article.id NOT IN (SELECT id FROM articleStatus);
        -- A document without its articles would count as read.
        DELETE FROM document WHERE id NOT IN (SELECT document FROM article);
        INSERT OR IGNORE INTO subscription (feed, addedAt)
        SELECT id, unixepoch() FROM feed WHERE kind = 'web' AND address <> '\(ArticleStore.keptPages)';
        """)
    try removeOrphans()
    try database.execute(
      sql: """
        UPDATE article SET hasOriginal = id IN (SELECT article FROM original)
        WHERE hasOriginal <> (id IN (SELECT article FROM original))
        """)
  }

  /// A feed whose row is lost is known by the names of its documents: a path, or its address with the
  /// name of an entry.
  private func remakeFeeds() throws {
    let lost = try Row.fetchAll(
      database,
      sql: """
        SELECT feed, min(key) AS key FROM document WHERE feed NOT IN (SELECT id FROM feed)
        GROUP BY feed
        """)
    for row in lost {
      let key: String = row["key"]
      let isPath = key.hasPrefix("/")
      let address = isPath ? Self.folder(of: key) : String(key.prefix { $0 != " " })
      try database.execute(
        sql: "INSERT OR IGNORE INTO feed (id, kind, address, title) VALUES (?, ?, ?, ?)",
        arguments: [row["feed"] as Int64, isPath ? "folder" : "web", address, address])
    }
    try database.execute(
      sql: """
        INSERT INTO feed (id, kind, address, title)
        SELECT DISTINCT feed, 'folder', 'lost: ' || feed, 'Lost feed ' || feed FROM (
          SELECT feed FROM document UNION SELECT feed FROM articleStatus)
        WHERE feed NOT IN (SELECT id FROM feed)
        """)
  }

  private static func folder(of path: String) -> String {
    let end = path.lastIndex(of: "/") ?? path.startIndex
    return end == path.startIndex ? "/" : String(path[..<end])
  }

  private func removeOrphans() throws {
    let tables = try String.fetchAll(
      database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid")
    var removed = 1
    while removed > 0 {
      removed = 0
      for table in tables {
        for key in try Row.fetchAll(database, sql: "PRAGMA foreign_key_list(\(table))") {
          let column: String = key["from"]
          let target = key["to"] as String? ?? "id"
          try database.execute(
            sql: """
              DELETE FROM \(table) WHERE \(column) IS NOT NULL
                AND \(column) NOT IN (SELECT \(target) FROM \(key["table"] as String))
              """)
          removed += database.changesCount
        }
      }
    }
  }
}

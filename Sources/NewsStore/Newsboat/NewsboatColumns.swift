import GRDB

/// The columns of one of newsboat's tables that are read, some of which older versions do not have.
struct NewsboatColumns: Sendable {
  /// What each column is read as, in the order they are read; `NULL` where it does not exist.
  let selection: String

  static let feed = ["rssurl", "url", "title"]
  static let item = [
    "guid", "title", "author", "url", "feedurl", "pubDate", "content", "content_mime_type", "base",
    "unread", "flags", "deleted", "enclosure_url", "enclosure_type",
  ]

  /// Looks the columns of a table up.
  ///
  /// - Parameter missing: Gets the name of each needed one that does not exist.
  init(
    _ names: [String], of table: String, needing needed: Set<String>, missing: inout [String],
    in database: Database
  ) throws {
    let found = try Row.fetchAll(database, sql: "PRAGMA table_info(\(table))").map { row in
      row.newsboatText("name").lowercased()
    }
    let existing = Set(found)
    let lacking = needed.filter { !existing.contains($0.lowercased()) }
    missing += lacking.sorted().map { "\(table).\($0)" }
    let columns = names.map { existing.contains($0.lowercased()) ? $0 : "NULL AS \($0)" }
    selection = columns.joined(separator: ", ")
  }
}

/// What is read of both tables.
struct NewsboatSchema: Sendable {
  let feed: NewsboatColumns
  let item: NewsboatColumns

  /// - Throws: `NewsboatCacheFault.otherSchema` where what every version wrote is missing.
  init(_ database: Database) throws {
    var missing: [String] = []
    feed = try NewsboatColumns(
      NewsboatColumns.feed, of: "rss_feed", needing: ["rssurl"], missing: &missing, in: database)
    item = try NewsboatColumns(
      NewsboatColumns.item, of: "rss_item", needing: ["guid", "title", "feedurl"],
      missing: &missing, in: database)
    guard missing.isEmpty else { throw NewsboatCacheFault.otherSchema(missing: missing) }
  }
}

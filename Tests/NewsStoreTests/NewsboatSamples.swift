import Foundation
import GRDB

/// Caches of newsboat for tests.
///
/// The one in `Fixtures` was written by newsboat 2.21 itself from an RSS and an Atom feed of invented
/// text, which a proxy served: `newsboat -x reload`; then, by keys, one article was opened, one got
/// flags and one was deleted; last, `newsboat -X`.
enum NewsboatSamples {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures/newsboat-2.21").path
  static let cache = folder + "/cache.db"

  static func bytes() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: cache)) }

  static func copy(in folder: ScratchFolder) throws -> String {
    try folder.write("cache.db", bytes())
  }

  /// A cache with only the columns that all versions have.
  static func old(
    in folder: ScratchFolder, _ fill: (Database) throws -> Void
  ) throws -> String {
    let path = folder.file("cache.db")
    let queue = try DatabaseQueue(path: path)
    try queue.write { database in
      try database.execute(
        sql: """
          CREATE TABLE rss_feed (rssurl PRIMARY KEY NOT NULL, url NOT NULL, title NOT NULL);
          CREATE TABLE rss_item (
            id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, guid NOT NULL, title NOT NULL,
            author NOT NULL, url NOT NULL, feedurl NOT NULL, pubDate NOT NULL, content NOT NULL,
            unread NOT NULL);
          """)
      try fill(database)
    }
    try queue.close()
    return path
  }
}

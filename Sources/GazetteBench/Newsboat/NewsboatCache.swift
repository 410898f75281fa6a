import CPipes
import Foundation
import Glibc
import NewsModel

/// The same articles in newsboat's own cache, in four feeds.
struct NewsboatCache {
  static let feeds = 4
  static let feedMark = "Bench feed"

  let place: Surroundings

  private var urls: String { place.newsboat.appendingPathComponent("urls").path }
  private var config: String { place.newsboat.appendingPathComponent("config").path }
  /// As newsboat's own statements leave it.
  var plain: String { place.newsboat.appendingPathComponent("cache.db").path }
  /// After an `ANALYZE`, which newsboat does not do by itself.
  var analyzed: String { place.newsboat.appendingPathComponent("analyzed.db").path }

  func command(_ cache: String) -> [String] { ["newsboat", "-u", urls, "-C", config, "-c", cache] }

  /// Lets newsboat make its schema, then fills it; unless a run before kept it.
  func make(_ text: NewsText) throws {
    guard !FileManager.default.fileExists(atPath: analyzed) else { return }
    try? FileManager.default.removeItem(at: place.newsboat)
    try FileManager.default.createDirectory(at: place.newsboat, withIntermediateDirectories: true)
    // Nobody listens there, and nothing is ever asked for.
    let addresses = (0..<Self.feeds).map(Self.address)
    try addresses.joined(separator: "\n").write(toFile: urls, atomically: true, encoding: .utf8)
    try "cleanup-on-quit no\nmax-items 0\n".write(
      toFile: config, atomically: true, encoding: .utf8)
    _ = try WholeRun(command(plain) + ["-x", "reload"], environment: place.environment)
    try fill(text)
    try FileManager.default.copyItem(atPath: plain, toPath: analyzed)
    guard try WholeRun(["sqlite3", analyzed, "ANALYZE"]).exitCode == 0 else {
      throw BenchFailure("sqlite3 could not analyze the cache of newsboat")
    }
  }

  private static func address(_ feed: Int) -> String { "http://127.0.0.1:9/feed\(feed)" }

  private func fill(_ text: NewsText) throws {
    var ends: [Int32] = [0, 0]
    guard pipe2(&ends, O_CLOEXEC) == 0 else { throw BenchFailure("no pipe to be had") }
    let pid = try ChildProcess.start(["sqlite3", plain], input: ends[0])
    close(ends[0])
    let pipe = FileHandle(fileDescriptor: ends[1], closeOnDealloc: false)
    try pipe.write(contentsOf: Data("BEGIN; DELETE FROM rss_feed;\n".utf8))
    for feed in 0..<Self.feeds {
      let address = Self.address(feed)
      let sql = """
        INSERT INTO rss_feed (rssurl, url, title)
        VALUES ('\(address)', '\(address)', '\(Self.feedMark) \(feed)');

        """
      try pipe.write(contentsOf: Data(sql.utf8))
    }
    for start in stride(from: 0, to: place.size, by: 100) {
      var sql: [UInt8] = []
      for number in start..<min(place.size, start + 100) {
        sql += statement(text.article(number, words: place.words))
      }
      try pipe.write(contentsOf: Data(sql))
    }
    try pipe.write(contentsOf: Data("COMMIT;\n".utf8))
    close(ends[1])
    var status: Int32 = 0
    waitpid(pid, &status, 0)
    guard status == 0 else { throw BenchFailure("sqlite3 could not fill the cache of newsboat") }
  }

  /// No generated text has a quote in it.
  private func statement(_ article: NewsArticle) -> [UInt8] {
    let head = """
      INSERT INTO rss_item (guid, title, author, url, feedurl, pubDate, unread, enclosure_url, \
      enclosure_type, flags, content) VALUES ('\(article.number)', '\(article.title)', \
      '\(article.source)', '\(article.address)', '\(Self.address(article.number % Self.feeds))', \
      \(article.date.secondsSince1970), 1, '', '', '', '
      """
    return Array(head.utf8) + article.body + Array("');\n".utf8)
  }
}

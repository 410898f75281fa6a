import Foundation
import GRDB
import Glibc
import Testing

@testable import NewsStore

@Suite("Caches of newsboat that cannot be read")
struct NewsboatCacheFaultTests {
  private let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  /// Expects a fault, and that looking for it changed nothing in the folder.
  private func expect(_ fault: NewsboatCacheFault, of path: String) async throws {
    let before = try FolderContents(scratch.path)
    await #expect(throws: fault) {
      let cache = try NewsboatCache(path: path)
      _ = try await cache.feeds()
      try await cache.forEachBatch { _ in }
    }
    #expect(try FolderContents(scratch.path) == before)
  }

  @Test("No file, a folder's name for a file, a pipe")
  func noFile() async throws {
    try await expect(.missing, of: scratch.file("cache.db"))
    try await expect(.notADatabase, of: NewsboatSamples.folder)
    let pipe = scratch.file("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(throws: NewsboatCacheFault.notADatabase) { try NewsboatCache(path: pipe) }
    #expect(throws: NewsboatCacheFault.unreadable(code: ENOTDIR)) {
      try NewsboatCache(path: NewsboatSamples.cache + "/cache.db")
    }
  }

  @Test("Files that are no database", arguments: [0, 4, 99, 1_000])
  func otherFile(size: Int) async throws {
    let bytes = Data(repeating: UInt8(ascii: "x"), count: size)
    try await expect(.notADatabase, of: scratch.write("cache.db", bytes))
  }

  @Test("Half a database", arguments: [100, 4_096, 20_000])
  func truncated(size: Int) async throws {
    let bytes = try NewsboatSamples.bytes().prefix(size)
    try await expect(.damaged, of: scratch.write("cache.db", bytes))
  }

  @Test("Pages that were written over")
  func damaged() async throws {
    var bytes = try NewsboatSamples.bytes()
    for index in 4_096..<bytes.count { bytes[index] = 0xA5 }
    try await expect(.damaged, of: scratch.write("cache.db", bytes))
  }

  @Test("A database of something else")
  func otherSchema() async throws {
    let path = scratch.file("cache.db")
    let queue = try DatabaseQueue(path: path)
    try await queue.write { database in
      try database.execute(sql: "CREATE TABLE rss_item (GUID, title)")
    }
    try queue.close()
    try await expect(.otherSchema(missing: ["rss_feed.rssurl", "rss_item.feedurl"]), of: path)
  }

  @Test("Something is writing")
  func writing() async throws {
    let path = try NewsboatSamples.copy(in: scratch)
    let writer = try DatabaseQueue(path: path)
    try await writer.writeWithoutTransaction { database in
      try database.inTransaction(.exclusive) {
        #expect(throws: NewsboatCacheFault.inUse(process: nil)) { try NewsboatCache(path: path) }
        return .rollback
      }
    }
    #expect(throws: Never.self) { try NewsboatCache(path: path) }
  }

  @Test("A running newsboat, also through a link; the lock of one that crashed counts for nothing")
  func running() async throws {
    let path = try NewsboatSamples.copy(in: scratch)
    let lock = try scratch.write("cache.db.lock", Data("1".utf8))
    let link = scratch.file("link.db")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    let cache = try NewsboatCache(path: link)
    let descriptor = open(lock, O_RDWR)
    defer { close(descriptor) }
    var range = flock()
    range.l_type = Int16(F_WRLCK)
    // F_OFD_SETLK: a lock of the file, not of the process, is in the way of this process too.
    #expect(fcntl(descriptor, 37, &range) == 0)
    try await expect(.inUse(process: nil), of: path)
    try await expect(.inUse(process: nil), of: link)
    await #expect(throws: NewsboatCacheFault.inUse(process: nil)) { try await cache.feeds() }
  }

  @Test("A change that was never finished is not taken back")
  func hotJournal() async throws {
    let other = try ScratchFolder()
    let writer = try DatabaseQueue(path: NewsboatSamples.copy(in: other))
    try await writer.writeWithoutTransaction { [scratch] database in
      try database.execute(
        sql: "PRAGMA cache_size = 1; BEGIN; UPDATE rss_item SET content = hex(zeroblob(9000))")
      for name in ["cache.db", "cache.db-journal"] {
        try FileManager.default.copyItem(atPath: other.file(name), toPath: scratch.file(name))
      }
      try database.execute(sql: "ROLLBACK")
    }
    try await expect(.hotJournal, of: scratch.file("cache.db"))
  }

  @Test("A write-ahead log is told; without one no reader makes one")
  func writeAheadLog() async throws {
    let other = try ScratchFolder()
    let writer = try DatabaseQueue(path: NewsboatSamples.copy(in: other))
    try await writer.writeWithoutTransaction { [scratch] database in
      try database.execute(sql: "PRAGMA journal_mode = WAL; UPDATE rss_item SET unread = 0")
      for name in ["cache.db", "cache.db-wal"] {
        try FileManager.default.copyItem(atPath: other.file(name), toPath: scratch.file(name))
      }
    }
    let path = scratch.file("cache.db")
    try await expect(.writeAheadLog(path: path + "-wal"), of: path)

    try writer.close()
    let odd = scratch.file("a%20ü #?.db")
    try FileManager.default.copyItem(atPath: other.file("cache.db"), toPath: odd)
    let before = try FolderContents(scratch.path)
    #expect(try await NewsboatCache(path: odd).feeds().count == 2)
    #expect(try FolderContents(scratch.path) == before)
  }
}

import Foundation
import GRDB

/// A library's file: opens it in WAL mode, so that readers never wait for a writer.
package struct LibraryFile: Sendable {
  /// Where it is.
  package let path: String

  /// A file that need not exist yet.
  package init(path: String) { self.path = path }

  /// The longest that a change waits for another program's change.
  private static let patience = 10.0

  /// Opens the library, makes it where there is none, and brings an older one to the present.
  ///
  /// - Parameter changing: Told before an older library is brought to the present, which takes a
  ///   while where it is large.
  /// - Throws: `LibraryFault`; a library that cannot be opened is left as it is.
  package func open(changing: () -> Void = {}) throws(LibraryFault) -> ArticleStore {
    if let reason = whatElse { throw .cannotOpen(path: path, reason: reason) }
    do {
      if FileManager.default.fileExists(atPath: path) {
        return try isWritable ? openForWriting(changing) : openProtected()
      }
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      return try openForWriting(changing)
    } catch {
      if let fault = LibraryFault(error, path: path) { throw fault }
      throw .cannotOpen(path: path, reason: Self.words(error))
    }
  }

  /// What stands there instead of a file; to open a pipe would be to wait for ever.
  private var whatElse: String? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return nil
    case S_IFDIR: return "it is a folder; name a file in it, such as library.sqlite"
    default: return "it is no file on a disk"
    }
  }

  private static func words(_ error: any Error) -> String {
    let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    return cause?.localizedDescription ?? error.localizedDescription
  }

  private var isWritable: Bool {
    let folder = (path as NSString).deletingLastPathComponent
    return access(path, W_OK) == 0 && access(folder.isEmpty ? "." : folder, W_OK) == 0
  }

  private func openForWriting(_ changing: () -> Void) throws -> ArticleStore {
    try refuseOthers()
    let pool = try DatabasePool(path: path, configuration: configuration)
    let done = try pool.read(Schema.migrator.appliedMigrations)
    guard done != Schema.migrator.migrations else { return ArticleStore(pool) }
    if !done.isEmpty { changing() }
    try Schema.migrator.migrate(pool)
    return ArticleStore(pool)
  }

  /// A file that this user must not write, or on a disk that nobody can write: there SQLite needs to
  /// be told that no other program changes it, or it would want to write beside it.
  private func openProtected() throws -> ArticleStore {
    var configuration = configuration
    configuration.readonly = true
    let queue: DatabaseQueue
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.read { _ = try Schema.migrator.hasBeenSuperseded($0) }
    } catch let error as DatabaseError
      where [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode)
    {
      let name = URL(fileURLWithPath: path).absoluteString + "?immutable=1"
      return try checked(DatabaseQueue(path: name, configuration: configuration))
    }
    return try checked(queue)
  }

  private func checked(_ queue: DatabaseQueue) throws -> ArticleStore {
    try queue.read { database in
      try Self.refuseNewer(database, path: path)
      guard try Schema.migrator.hasCompletedMigrations(database) else {
        throw LibraryFault.readOnly
      }
    }
    return ArticleStore(queue, isReadOnly: true)
  }

  /// A database that somebody else made, or a newer Gazette, is not written to at all: opening it for
  /// writing would be enough to change it.
  private func refuseOthers() throws {
    let header = LibraryHeader(path: path)
    if header.isEmpty { return }
    do {
      try refuseOthers(header, reading: true)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_READONLY {
      // A program that was killed left a journal, and only who may write can roll it back.
      try refuseOthers(header, reading: false)
    }
  }

  private func refuseOthers(_ header: LibraryHeader, reading: Bool) throws {
    var configuration = Configuration()
    configuration.readonly = reading
    configuration.busyMode = .timeout(Self.patience)
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.read { database in
      if !header.isLibrary {
        let isOurs =
          try database.tableExists("grdb_migrations")
          || Row.fetchOne(database, sql: "SELECT 1 FROM sqlite_schema") == nil
        guard isOurs else { throw LibraryFault.notALibrary(path: path) }
      }
      try Self.refuseNewer(database, path: path)
    }
  }

  private static func refuseNewer(_ database: Database, path: String) throws {
    guard try !Schema.migrator.hasBeenSuperseded(database) else {
      throw LibraryFault.newerVersion(path: path)
    }
  }

  private var configuration: Configuration {
    var configuration = Configuration()
    configuration.label = "library"
    configuration.busyMode = .timeout(Self.patience)
    configuration.maximumReaderCount = 6
    configuration.prepareDatabase { database in
      RankedParts.prepare(database)
      // Six readers may be at work; what they read again and again is in the system's cache too.
      guard !database.configuration.readonly else {
        return try database.execute(sql: "PRAGMA cache_size = -1200")
      }
      // A page of 8 kB holds several contents with little waste. A change that was shown as done
      // outlives even a power failure. The log grows to 64 MB before it is worked in, for an import
      // changes the same pages of the index again and again. Debian's SQLite writes zeros over every
      // page that is freed, and so a merged piece of the index once more: a seventh of all writes.
      try database.execute(
        sql: """
          PRAGMA page_size = 8192; PRAGMA auto_vacuum = INCREMENTAL;
          PRAGMA synchronous = FULL; PRAGMA cache_size = -8000; PRAGMA temp_store = MEMORY;
          PRAGMA secure_delete = FAST;
          PRAGMA wal_autocheckpoint = 8000; PRAGMA journal_size_limit = 67108864;
          """)
    }
    return configuration
  }
}

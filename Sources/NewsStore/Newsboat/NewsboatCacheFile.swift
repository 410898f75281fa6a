import Glibc

/// The file of the cache and what lies beside it, looked at without leaving a trace.
struct NewsboatCacheFile: Sendable {
  /// What SQLite is to open.
  let location: String
  /// Where newsboat's own locks would be: it writes them beside the path that it was given, which
  /// may be a link.
  private let locks: [String]
  private let log: String

  /// Looks the file up.
  ///
  /// - Throws: `NewsboatCacheFault`.
  init(path: String) throws {
    guard let resolved = realpath(path, nil) else { throw Self.systemFault() }
    defer { free(resolved) }
    let file = String(cString: resolved)
    let header = try Self.header(file)
    locks = Array(Set([path, file])).sorted().map { $0 + ".lock" }
    log = file + "-wal"
    let usesLog = header[18] == 2 || header[19] == 2 || access(log, F_OK) == 0
    // With a write-ahead log, even a reader would make files in the folder. As long as nobody
    // writes, and without a log nobody does, SQLite can do without them.
    location = usesLog ? "file:\(Self.escaped(file))?immutable=1" : file
    try check()
  }

  /// Makes sure that nobody is using the cache now.
  ///
  /// A running newsboat would stop with an error if it came to write while somebody reads.
  ///
  /// - Throws: `NewsboatCacheFault`.
  func check() throws {
    for lock in locks { try Self.checkLock(lock) }
    var status = stat()
    guard stat(log, &status) == 0, status.st_size > 0 else { return }
    throw NewsboatCacheFault.writeAheadLog(path: log)
  }

  /// The first bytes of the file.
  ///
  /// Closing the file takes away the locks that this process has on it, so this is only for the time
  /// before SQLite opens it.
  private static func header(_ path: String) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw systemFault() }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw systemFault() }
    guard status.st_mode & S_IFMT == S_IFREG else { throw NewsboatCacheFault.notADatabase }
    let size = 100
    let header = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(read(descriptor, buffer.baseAddress, size), 0)
    }
    guard header.count == size, header.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw NewsboatCacheFault.notADatabase
    }
    return header
  }

  private static func checkLock(_ path: String) throws {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    // Newsboat removes its lock when it stops.
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    // Only asks who would be in the way.
    guard fcntl(descriptor, F_GETLK, &lock) == 0, lock.l_type != Int16(F_UNLCK) else { return }
    throw NewsboatCacheFault.inUse(process: lock.l_pid > 0 ? lock.l_pid : nil)
  }

  private static func systemFault() -> NewsboatCacheFault {
    errno == ENOENT ? .missing : .unreadable(code: errno)
  }

  private static func escaped(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF")
    return path.utf8.reduce(into: "") { escaped, byte in
      let isPlain = (0x21..<0x7F).contains(byte) && !"?#%".utf8.contains(byte)
      escaped +=
        isPlain
        ? String(Unicode.Scalar(byte)) : "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
    }
  }
}

import Glibc

/// A place that was named, whether something is there or not.
struct WatchedRoot: Sendable {
  /// What stood at the place when it was looked at last.
  enum State: Hashable, Sendable {
    case missing
    /// A watched folder, by its number.
    case folder(Int32)
    /// A file, or a folder that cannot be watched.
    case other(FileTraits)
  }

  let path: [UInt8]
  var state = State.missing
  /// The folders that were watched on the way to it.
  var anchors: Set<Int32> = []

  /// The folders that lead to it from the top, each with the name that comes next.
  var steps: [(folder: [UInt8], name: [UInt8])] {
    path.indices.filter { path[$0] == UInt8(ascii: "/") && path.count > 1 }.map { slash in
      let name = path[(slash + 1)...].prefix { $0 != UInt8(ascii: "/") }
      return (slash == 0 ? [UInt8(ascii: "/")] : Array(path[..<slash]), Array(name))
    }
  }

  /// `nil` for what cannot be a path. Steps like `..` stay: with links they mean something.
  init?(_ name: String) {
    guard !name.isEmpty, !name.utf8.contains(0) else { return nil }
    let absolute = name.hasPrefix("/") ? Array(name.utf8) : Self.here + [0x2F] + name.utf8
    let parts = absolute.split(separator: UInt8(ascii: "/")).filter { $0 != [0x2E] }
    path = parts.isEmpty ? [0x2F] : parts.reduce(into: []) { $0 += [0x2F] + $1 }
  }

  private static var here: [UInt8] {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    guard getcwd(&buffer, buffer.count) != nil else { return [] }
    return buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
  }
}

/// A name that somebody waits for in a folder on the way to a root.
struct Anchor: Hashable, Sendable {
  let root: Int
  let name: [UInt8]
  /// Whether it is the root's own name.
  let isLast: Bool
}

/// Enough of a file to see that it is another one or has changed.
struct FileTraits: Hashable, Sendable {
  let identity: FileIdentity
  let size: Int64
  let seconds: Int
  let nanoseconds: Int

  init?(_ path: [UInt8]) {
    var status = stat()
    guard SystemPath.withPointer(path, { stat($0, &status) }) == 0 else { return nil }
    identity = FileIdentity(status)
    size = Int64(status.st_size)
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
  }

  /// Whether the file was there before this name: links come without being written.
  static func isLink(_ path: [UInt8]) -> Bool {
    var status = stat()
    guard SystemPath.withPointer(path, { lstat($0, &status) }) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFLNK || status.st_nlink > 1
  }
}

import Glibc
import NewsModel

/// What a walk through folders comes upon.
package enum FolderFinding: Sendable {
  case file(FoundFile)
  case leftOut(LeftOutFile)
}

/// A plain file that is worth opening.
package struct FoundFile: Hashable, Sendable {
  /// The path as it was given, with what was found below it, for people.
  package let path: String
  /// In bytes, when it was found.
  package let size: Int
  /// When it was last changed, in nanoseconds since 1970; it may claim any date.
  package let changed: Int64
  /// The path for the system, because names need not be UTF-8; without the final zero.
  let systemPath: [UInt8]

  /// The path for the system where it is no UTF-8, so that `path` does not lead to it.
  package var oddPath: [UInt8]? {
    String(validating: systemPath, as: UTF8.self) == nil ? systemPath : nil
  }

  /// Whether a file is no longer where it was; one that cannot be looked at may still be there.
  package static func isGone(path: String, oddPath: [UInt8]?) -> Bool {
    var status = stat()
    let code = SystemPath.withPointer(oddPath ?? Array(path.utf8)) { stat($0, &status) }
    return code != 0 && (errno == ENOENT || errno == ENOTDIR)
  }

  /// The last part of the path.
  package var name: String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }
}

/// Names a file of this machine whatever its path.
struct FileIdentity: Hashable, Sendable {
  let device: UInt64
  let number: UInt64

  init(_ status: stat) {
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
  }

  /// What a path leads to; `nil` where that is nothing.
  init?(_ path: [UInt8]) {
    var status = stat()
    guard SystemPath.withPointer(path, { stat($0, &status) }) == 0 else { return nil }
    self.init(status)
  }
}

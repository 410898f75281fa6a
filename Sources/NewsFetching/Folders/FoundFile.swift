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
  /// The path for the system, because names need not be UTF-8; without the final zero.
  let systemPath: [UInt8]

  /// The last part of the path.
  package var name: String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }
}

/// Names a file of this machine whatever its path.
struct FileIdentity: Hashable, Sendable {
  let device: UInt64
  let number: UInt64
}

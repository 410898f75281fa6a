import Glibc

/// Tells folders that are no place of articles of their own: what a browser saved beside a page - its
/// frames and advertisements - and the packages of JavaScript.
enum PageCompanion {
  private static let ending = Array("_files".utf8)
  private static let packages = Array("node_modules".utf8)

  /// Whether a folder is one, by its name and what stands beside it.
  static func isOne(_ path: [UInt8]) -> Bool {
    let name = path.lastIndex(of: 0x2F).map { path[($0 + 1)...] } ?? path[...]
    if name.elementsEqual(packages) { return true }
    guard name.count > ending.count, name.suffix(ending.count).elementsEqual(ending) else {
      return false
    }
    let page = Array(path.dropLast(ending.count))
    return [".html", ".htm", ".HTML", ".HTM"].contains { suffix in
      var status = stat()
      return SystemPath.withPointer(page + suffix.utf8) { stat($0, &status) } == 0
        && status.st_mode & S_IFMT == S_IFREG
    }
  }

  /// Whether a place lies in one that a walk from above would have passed over.
  ///
  /// - Parameter root: How many bytes of the path are where the walk began.
  static func holds(_ path: [UInt8], below root: Int) -> Bool {
    path.indices.contains { $0 > root && path[$0] == 0x2F && isOne(Array(path[..<$0])) }
  }
}

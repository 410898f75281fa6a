import Glibc

/// Places that walks go through, so that a link to what lies in them leads to nothing new.
package struct WalkedRoots: Sendable {
  private var roots: [WalkedRoot] = []

  /// Those of the paths that lead somewhere.
  package init(_ paths: [String] = []) {
    for path in paths { add(Array(path.utf8)) }
  }

  /// Where a file or folder is read: below its root without links, as far as its folder lies there.
  ///
  /// - Parameter path: A path that may lead through links; nothing need be there.
  package func ownPlace(of path: String) -> String {
    let bytes = Array(path.utf8)
    guard !roots.contains(where: { $0.path == bytes }), let slash = bytes.lastIndex(of: 0x2F),
      slash > 0, let folder = way(to: Array(bytes[..<slash]))
    else { return path }
    return SystemPath.text(folder + bytes[slash...])
  }

  /// Whether something is at the path that a link made, wherever it leads.
  package static func isLink(_ path: String) -> Bool { SystemPath.isLink(Array(path.utf8)) }

  mutating func add(_ path: [UInt8]) {
    if !path.contains(0), let root = WalkedRoot(path) { roots.append(root) }
  }

  /// Whether a walk comes to the folder by itself, whatever way this path takes.
  func comeUpon(folder: [UInt8]) -> Bool { !roots.isEmpty && way(to: folder) != nil }

  /// Whether a walk comes to the file by itself and reads it.
  func comeUpon(file: [UInt8]) -> Bool {
    guard !roots.isEmpty, let real = SystemPath.real(file), !MachineData.isOne(real) else {
      return false
    }
    return roots.contains { $0.way(to: real) != nil }
  }

  /// Whether a link leads to the folder from a place where a walk reads it anyway.
  func doubles(folder: [UInt8]) -> Bool {
    guard !roots.contains(where: { $0.path == folder }), let way = way(to: folder) else {
      return false
    }
    return way != folder
  }

  /// Whether the file is a link to one that a walk reads anyway.
  func doubles(file: [UInt8]) -> Bool {
    !roots.contains { $0.path == file } && SystemPath.isLink(file) && comeUpon(file: file)
  }

  /// The folders that a walk went through before it came here, outermost first.
  func ancestors(of path: [UInt8]) -> [FileIdentity] {
    guard let root = root(above: path) else { return [] }
    let ends = [root.count] + path.indices.filter { path[$0] == 0x2F && $0 > root.count }
    return ends.compactMap { FileIdentity(Array(path[..<$0])) }
  }

  /// The innermost root that a path lies in.
  func root(above path: [UInt8]) -> [UInt8]? {
    roots.map(\.path).filter {
      path.starts(with: $0) && path.count > $0.count && ($0.count == 1 || path[$0.count] == 0x2F)
    }.max { $0.count < $1.count }
  }

  private func way(to path: [UInt8]) -> [UInt8]? {
    guard !roots.isEmpty, let real = SystemPath.real(path) else { return nil }
    let ways = roots.compactMap { $0.way(to: real) }
    return ways.contains(path) ? path : ways.first
  }
}

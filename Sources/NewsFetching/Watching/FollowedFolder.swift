/// Where a folder hangs.
enum FolderSite: Hashable, Sendable {
  /// It is what was named.
  case root(Int)
  /// It has that name in another followed folder.
  case entry(Int32, [UInt8])
}

/// A folder all of whose visible entries matter.
struct FollowedFolder: Sendable {
  let path: [UInt8]
  let site: FolderSite
  /// The followed folders in it.
  var children: [[UInt8]: Int32] = [:]

  func path(of name: [UInt8]) -> [UInt8] {
    path.last == UInt8(ascii: "/") ? path + name : path + [UInt8(ascii: "/")] + name
  }

  static func isHidden(_ name: [UInt8]) -> Bool {
    name.first == UInt8(ascii: ".") || name.elementsEqual("node_modules".utf8)
  }
}

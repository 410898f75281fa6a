import Glibc

/// A place that a walk goes through from top to bottom.
struct WalkedRoot: Sendable {
  /// As it was named, without a slash at the end.
  let path: [UInt8]
  private let real: [UInt8]

  init?(_ path: [UInt8]) {
    guard let real = SystemPath.real(path) else { return nil }
    self.path = path.count > 1 && path.last == 0x2F ? path.dropLast() : path
    self.real = real.last == 0x2F ? real.dropLast() : real
  }

  /// The path by which the walk comes to a place of the file system by itself; `nil` if it does not.
  ///
  /// - Parameter place: A path without links.
  func way(to place: [UInt8]) -> [UInt8]? {
    guard place.starts(with: real) else { return nil }
    let inner = place.dropFirst(real.count)
    guard inner.isEmpty || inner.first == 0x2F else { return nil }
    let isHidden = inner.split(separator: 0x2F).contains { $0.first == UInt8(ascii: ".") }
    guard !isHidden else { return nil }
    return inner.isEmpty || path != [0x2F] ? path + inner : Array(inner)
  }
}

extension SystemPath {
  /// The path without links; `nil` where it leads nowhere.
  static func real(_ path: [UInt8]) -> [UInt8]? {
    guard let real = withPointer(path, { realpath($0, nil) }) else { return nil }
    defer { free(real) }
    return Array(UnsafeRawBufferPointer(start: real, count: strlen(real)))
  }

  static func isLink(_ path: [UInt8]) -> Bool {
    var status = stat()
    return withPointer(path) { lstat($0, &status) } == 0 && status.st_mode & S_IFMT == S_IFLNK
  }
}

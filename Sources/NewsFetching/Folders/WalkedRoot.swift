import Glibc

/// A folder that a walk goes through from top to bottom.
struct WalkedRoot: Sendable {
  private let path: [UInt8]

  init?(_ path: [UInt8]) {
    guard let real = SystemPath.real(path) else { return nil }
    self.path = real.last == 0x2F ? real : real + [0x2F]
  }

  /// Whether the walk comes to the file by itself, under its own name.
  func comesUpon(_ file: [UInt8]) -> Bool {
    guard let real = SystemPath.real(file), real.starts(with: path) else { return false }
    let inner = real.dropFirst(path.count)
    let isHidden = inner.split(separator: 0x2F).contains { $0.first == UInt8(ascii: ".") }
    return !isHidden && !MachineData.isOne(real)
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

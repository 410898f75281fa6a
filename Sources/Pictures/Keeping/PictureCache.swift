import Foundation

/// The files of pictures that were shown, in a folder that never grows beyond a size.
///
/// A picture that is looked at again becomes young; the oldest go first. Whatever the disk refuses is
/// passed over: then there is nothing kept.
package actor PictureCache {
  private struct File {
    let path: String
    let size: Int
    let used: Int
  }

  /// Bytes that the folder may hold.
  package static let usualBound = 64 << 20

  private let folder: String
  private let bound: Int
  /// Bytes in the folder, as far as this program knows; `nil` until it looked.
  private var total: Int?
  private var lastNumber = 0

  /// A cache in a folder, which is made when the first picture is kept.
  ///
  /// - Parameter bound: Bytes that it may hold.
  package init(folder: String, bound: Int = PictureCache.usualBound) {
    self.folder = folder
    self.bound = bound
  }

  /// The bytes of the picture at an address; `nil` where they are not kept.
  func bytes(of address: String) -> [UInt8]? {
    let path = path(of: address)
    guard let file = FileManager.default.contents(atPath: path) else { return nil }
    // Two addresses may share a name, and the later one then has the file.
    let head = Self.head(address)
    guard file.count > head.count, file.starts(with: head) else { return nil }
    utimes(path, nil)
    return Array(file.dropFirst(head.count))
  }

  /// Keeps the bytes of a picture, and lets the oldest go where there are too many.
  func keep(_ bytes: [UInt8], of address: String) {
    let file = Self.head(address) + bytes
    guard file.count <= bound / 4, makeFolder() else { return }
    lastNumber += 1
    let fresh = "\(folder)/new-\(getpid())-\(lastNumber)"
    // Another program that keeps the same picture must find it whole or not at all.
    guard (try? Data(file).write(to: URL(fileURLWithPath: fresh))) != nil,
      rename(fresh, path(of: address)) == 0
    else {
      unlink(fresh)
      return
    }
    let size = (total ?? bound) + file.count
    total = size > bound ? sweep() : size
  }

  private func makeFolder() -> Bool {
    let made: Void? = try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    return made != nil
  }

  /// Lets the oldest go until an eighth is free again, if there is too much; what is left.
  private func sweep() -> Int {
    var files = files()
    var size = files.reduce(0) { $0 + $1.size }
    guard size > bound else { return size }
    files.sort { ($0.used, $0.path) < ($1.used, $1.path) }
    for file in files where size > bound - bound / 8 {
      if unlink(file.path) == 0 { size -= file.size }
    }
    return size
  }

  private func files() -> [File] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.compactMap { name in
      var status = stat()
      let path = "\(folder)/\(name)"
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
      let used = status.st_mtim.tv_sec * 1_000 + status.st_mtim.tv_nsec / 1_000_000
      return File(path: path, size: Int(status.st_size), used: used)
    }
  }

  private func path(of address: String) -> String {
    // FNV-1a (Fowler, Noll, Vo).
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in address.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return "\(folder)/\(String(hash, radix: 16)).picture"
  }

  private static func head(_ address: String) -> [UInt8] { Array((address + "\n").utf8) }
}

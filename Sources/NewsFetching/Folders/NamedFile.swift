import Glibc

extension FoundFile {
  /// The file of a path that somebody named, as it is now; `nil` where nothing is there.
  package init?(path: String) {
    var status = stat()
    let systemPath = SystemPath.bytes(of: path)
    guard SystemPath.withPointer(systemPath, { stat($0, &status) }) == 0 else { return nil }
    self.init(
      path: path, size: Int(status.st_size),
      changed: Int64(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(status.st_mtim.tv_nsec),
      systemPath: systemPath)
  }
}

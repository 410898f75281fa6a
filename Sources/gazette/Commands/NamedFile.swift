import Foundation
import NewsFetching

/// What the system said of a file that was named.
struct SystemFailure: Error {
  let code: Int32
}

/// Files, pipes and devices that were named on the command line.
enum NamedFile {
  /// Opens what has that path.
  ///
  /// - Throws: `SystemFailure`.
  static func handle(_ systemPath: [UInt8]) throws -> FileHandle {
    let descriptor = SystemPath.withPointer(systemPath) { open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw SystemFailure(code: errno) }
    return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// All that a file, a pipe or a device gives; `-` is standard input.
  ///
  /// - Throws: `SystemFailure`, or what Foundation says.
  static func data(of path: String) throws -> Data {
    let handle = try path == "-" ? FileHandle.standardInput : handle(SystemPath.bytes(of: path))
    var status = stat()
    guard fstat(handle.fileDescriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      throw SystemFailure(code: EISDIR)
    }
    return try handle.readToEnd() ?? Data()
  }
}

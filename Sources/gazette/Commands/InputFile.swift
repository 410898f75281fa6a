import Foundation
import NewsFetching
import NewsParsing

/// The bytes of a file that was named on the command line, or of standard input.
struct InputFile {
  /// Why a path gives no bytes.
  enum Failure: Error {
    case isNoFile, tooLarge, isBinary, isEmpty
  }

  /// What a folder may hold, a name may hold; larger files are no articles.
  private static let greatestSize = 64 << 20

  let bytes: [UInt8]
  let name: String
  let modified: Date?

  /// Reads it whole.
  ///
  /// - Throws: `Failure`, or what Foundation says of the file.
  init(path: String) throws {
    guard path != "-" else {
      bytes = try Self.text(FileHandle.standardInput)
      name = "standard input"
      modified = nil
      return
    }
    // Reading a pipe or a device that nobody writes to would wait for ever.
    let systemPath = SystemPath.bytes(of: path)
    var status = stat()
    guard SystemPath.withPointer(systemPath, { stat($0, &status) }) == 0 else {
      throw SystemFailure(code: errno)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw Failure.isNoFile }
    bytes = try Self.text(try NamedFile.handle(systemPath))
    name = URL(fileURLWithPath: path).lastPathComponent
    let seconds = min(max(status.st_mtim.tv_sec, -62_135_596_800), 253_402_300_799)
    modified = Date(
      timeIntervalSince1970: Double(seconds) + Double(status.st_mtim.tv_nsec) / 1e9)
  }

  private static func text(_ file: FileHandle) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while let chunk = try file.read(upToCount: 1 << 20), !chunk.isEmpty {
      bytes += chunk
      if bytes.count > greatestSize { throw Failure.tooLarge }
    }
    if TextDecoder.looksBinary(bytes) { throw Failure.isBinary }
    return bytes
  }
}

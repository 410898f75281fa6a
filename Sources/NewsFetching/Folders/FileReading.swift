import Foundation
import Glibc
import NewsModel

/// A file's bytes and when they were last changed.
package struct FileContents: Sendable {
  /// All of them.
  package let bytes: [UInt8]
  /// The modification date.
  package let changed: Date
}

extension FoundFile {
  /// Larger files are no articles.
  package static let greatestSize = 64 << 20

  /// Reads the file, or says why it gives no article.
  ///
  /// It may have become something else since it was found: it is opened without waiting and looked
  /// at again, so that a pipe never holds the reader up.
  package func read() -> Result<FileContents, LeftOutFault> {
    let flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY
    let descriptor = SystemPath.withPointer(systemPath) { open($0, flags) }
    guard descriptor >= 0 else { return refusal(.unreadable, errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return refusal(.unreadable, errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { return refusal(.notAFile) }
    guard status.st_size <= Self.greatestSize else { return refusal(.tooLarge) }
    switch Self.bytes(descriptor, size: Int(status.st_size)) {
    case .failure(let fault): return refusal(.unreadable, fault.code)
    case .success(let bytes):
      if bytes.count > Self.greatestSize { return refusal(.tooLarge) }
      if bytes.isEmpty { return refusal(.empty) }
      // A file may say that it was changed in the year 292 billion.
      let whole = min(max(status.st_mtim.tv_sec, -62_135_596_800), 253_402_300_799)
      let seconds = Double(whole) + Double(status.st_mtim.tv_nsec) / 1e9
      return .success(
        FileContents(bytes: bytes, changed: Date(timeIntervalSince1970: seconds)))
    }
  }

  private static func bytes(_ descriptor: Int32, size: Int) -> Result<[UInt8], SystemFault> {
    var bytes: [UInt8] = []
    // A file that says it is empty (as in /proc) or that grows is read up to the limit.
    var wanted = max(size + 1, 4_096)
    while bytes.count <= greatestSize {
      var count = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
        count = Glibc.read(descriptor, buffer.baseAddress, wanted)
        filled = max(count, 0)
      }
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        return .failure(SystemFault(code: errno))
      }
      bytes = bytes.isEmpty ? chunk : bytes + chunk
      wanted = max(65_536, bytes.count)
    }
    return .success(bytes)
  }

  private func refusal(
    _ reason: LeftOutFile.Reason, _ code: Int32? = nil
  ) -> Result<FileContents, LeftOutFault> {
    let file = LeftOutFile(path: path, reason: reason, detail: code.map(SystemPath.words))
    return .failure(LeftOutFault(file: file))
  }
}

/// Why a file was left out, as an error.
package struct LeftOutFault: Error {
  /// The file and the reason.
  package let file: LeftOutFile
}

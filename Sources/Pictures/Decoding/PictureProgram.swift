import CPictures
import Glibc
import Terminal

/// The other end of ``PictureChild``: a process that decodes one picture and ends.
package enum PictureProgram {
  /// Reads a picture from standard input and writes its cells to standard output.
  ///
  /// The process is a modest one from then on, in memory, time and files.
  ///
  /// - Parameter room: Columns and lines that the picture may fill.
  package static func run(in room: Size) {
    picture_door_confine(UInt64(PictureLimits.memory), UInt64(PictureLimits.seconds))
    let bytes = input()
    var result: Result<PictureCells, PictureFailure>
    do {
      result = .success(try PictureDecoding.cells(of: bytes, in: room))
    } catch {
      result = .failure(error)
    }
    write(PictureReply.bytes(of: result))
  }

  private static func input() -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= PictureLimits.bytes {
      let count = read(STDIN_FILENO, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += piece[..<count]
    }
    return bytes
  }

  private static func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}

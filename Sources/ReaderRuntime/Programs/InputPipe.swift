import Foundation

/// A pipe that feeds text to a program's standard input.
struct InputPipe: Sendable {
  /// The end that the program reads from.
  let reader: Int32
  private let writer: Int32

  /// A new pipe, closed in every program that does not get it explicitly.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    reader = ends[0]
    writer = ends[1]
  }

  /// Writes the text on a thread of its own: a program may read slowly, or never.
  ///
  /// SIGPIPE is ignored while the screen is up, so a program that stops reading only ends the loop.
  func feed(_ text: String) {
    close(reader)
    Thread.detachNewThread {
      writeAll(Array(text.utf8), to: writer)
      close(writer)
    }
  }

  /// Gives both ends back where the program could not be started.
  func abandon() {
    close(reader)
    close(writer)
  }
}

/// Writes all bytes, unless the other side is gone.
///
/// - Returns: 0, or the number of the error that stopped it.
@discardableResult
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
  bytes.withUnsafeBytes { buffer in
    var done = 0
    while done < buffer.count {
      let count = write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
      if count > 0 {
        done += count
      } else if count < 0 && errno != EINTR {
        return errno
      }
    }
    return 0
  }
}

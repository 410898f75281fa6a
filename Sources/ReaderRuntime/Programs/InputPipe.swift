import Foundation
import NewsFetching

/// A pipe that feeds text to a program's standard input.
struct InputPipe: Sendable {
  private let pipe: ChildPipe

  /// A new pipe, closed in every program that does not get it explicitly.
  init?() {
    guard let pipe = ChildPipe() else { return nil }
    self.pipe = pipe
  }

  /// The end that the program reads from.
  var reader: Int32 { pipe.reader }

  /// Writes the text on a thread of its own: a program may read slowly, or never.
  ///
  /// SIGPIPE is ignored while the screen is up, so a program that stops reading only ends the loop.
  func feed(_ text: String) {
    close(pipe.reader)
    Thread.detachNewThread {
      writeAll(Array(text.utf8), to: pipe.writer)
      close(pipe.writer)
    }
  }

  /// Gives both ends back where the program could not be started.
  func abandon() { pipe.abandon() }
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

import Foundation

/// The three files that every program expects to have.
enum StandardFiles {
  /// Puts something in the place of those that are closed: else the next file that is opened, such
  /// as the library, would get their number and what is printed.
  ///
  /// - Returns: Whether there is a standard output, without which no answer can be given.
  static func fillGaps() -> Bool {
    let hasOutput = isOpen(STDOUT_FILENO)
    // The lowest free number is taken, so that each gap is filled by its own turn.
    for number in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where !isOpen(number) {
      _ = open("/dev/null", O_RDWR)
    }
    return hasOutput
  }

  /// Sends what was printed.
  ///
  /// - Returns: What the system says where that is not possible; `nil` where it was, or where the
  ///   reader went away (`| head`).
  static func flushOutput() -> String? {
    guard fflush(nil) != 0, errno != EPIPE else { return nil }
    return String(cString: strerror(errno))
  }

  private static func isOpen(_ number: Int32) -> Bool { fcntl(number, F_GETFD) >= 0 }
}

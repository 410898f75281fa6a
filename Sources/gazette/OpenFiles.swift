import Foundation

/// Whether the system lets the program open as many files as it needs at once.
///
/// The standard library traps where it gets no file for waiting, so that is found out before.
enum OpenFiles {
  /// Those of a command, at most, besides the three that it begins with.
  private static let ofCommand = 16
  /// Those of the reader: the library for several threads, the folders, the screen, and the web.
  private static let ofReader = 48

  /// What is wrong and what to do where a command cannot open what it needs.
  static var problem: String? { problem(room: ofCommand) }

  /// The same of the reader.
  static var problemOfReader: String? { problem(room: ofReader) }

  private static func problem(room: Int) -> String? {
    hasRoom(for: room)
      ? nil
      : "Too few files may be open at once here: \(room) more are needed;"
        + " raise the limit, as with ulimit -n 256."
  }

  private static func hasRoom(for count: Int) -> Bool {
    var taken: [Int32] = []
    defer { for descriptor in taken { close(descriptor) } }
    while taken.count < count {
      let descriptor = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
      guard descriptor >= 0 else { return false }
      taken.append(descriptor)
    }
    return true
  }
}

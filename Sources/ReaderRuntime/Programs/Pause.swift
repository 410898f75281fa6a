import Foundation

/// Lets the reader look at what a program wrote before the screen covers it.
enum Pause {
  /// Writes a line to the terminal and waits, on a thread of its own, for the Enter key.
  static func untilEnter(on terminal: String) async {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        wait(on: terminal)
        continuation.resume()
      }
    }
  }

  private static func wait(on terminal: String) {
    let descriptor = open(terminal, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    writeAll(Array("\n[press enter] ".utf8), to: descriptor)
    var byte: UInt8 = 0
    while byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\r") {
      let count = read(descriptor, &byte, 1)
      if count == 0 || (count < 0 && errno != EINTR) { return }
    }
  }
}

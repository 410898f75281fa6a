import Synchronization

/// Lines on standard output from whatever thread; in the order in which they were written.
final class LineOutput: Sendable {
  private let output = Mutex(BufferedOutput())

  func write(_ line: String) {
    output.withLock { $0.write(line + "\n") }
  }

  func flush() {
    output.withLock { $0.flush() }
  }
}

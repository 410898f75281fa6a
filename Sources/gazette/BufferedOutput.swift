import Foundation
import Glibc

/// Standard output in large pieces; a reader that went away (`| head`) ends the writing quietly.
struct BufferedOutput {
  private static let pieceSize = 64 * 1024
  private var buffer: [UInt8] = []
  /// Whether the reader went away, so that nothing more need be written.
  private(set) var isClosed = false

  mutating func write(_ text: String) { write(contentsOf: text.utf8) }

  mutating func write(_ data: Data) { write(contentsOf: data) }

  private mutating func write(contentsOf bytes: some Sequence<UInt8>) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.pieceSize { flush() }
  }

  /// Sends what was written so far.
  mutating func flush() {
    guard !buffer.isEmpty else { return }
    if !isClosed { isClosed = !send() }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes the buffer; false where the reader went away. Any other failure ends the program, for
  /// half an answer looks like a whole one.
  private func send() -> Bool {
    var sent = 0
    while sent < buffer.count {
      let count = buffer.withUnsafeBytes { bytes in
        Glibc.write(STDOUT_FILENO, bytes.baseAddress.map { $0 + sent }, bytes.count - sent)
      }
      if count > 0 { sent += count }
      if count >= 0 || errno == EINTR { continue }
      if errno == EPIPE { return false }
      ErrorSentence.write("Cannot write the answer: \(String(cString: strerror(errno)))")
      exit(1)
    }
    return true
  }
}

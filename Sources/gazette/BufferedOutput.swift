import Foundation

/// Standard output in large pieces; a reader that went away (`| head`) ends the writing quietly.
struct BufferedOutput {
  private static let pieceSize = 64 * 1024
  private var buffer: [UInt8] = []
  private var isClosed = false

  mutating func write(_ text: String) { write(contentsOf: text.utf8) }

  mutating func write(_ data: Data) { write(contentsOf: data) }

  private mutating func write(contentsOf bytes: some Sequence<UInt8>) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.pieceSize { flush() }
  }

  /// Sends what was written so far.
  mutating func flush() {
    guard !buffer.isEmpty else { return }
    if !isClosed {
      isClosed = (try? FileHandle.standardOutput.write(contentsOf: Data(buffer))) == nil
    }
    buffer.removeAll(keepingCapacity: true)
  }
}

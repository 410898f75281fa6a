import Foundation
import Synchronization

/// Writes articles into a folder, a thousand to a subfolder, on all cores.
struct CorpusWriter {
  let text: NewsText
  let words: Int

  func write(_ count: Int, to folder: URL) throws {
    let failure = Mutex<(any Error)?>(nil)
    DispatchQueue.concurrentPerform(iterations: (count + 999) / 1000) { thousand in
      do {
        let numbers = (thousand * 1000)..<min(count, (thousand + 1) * 1000)
        try write(numbers, to: folder.appendingPathComponent(padded(thousand, 4)).path)
      } catch {
        failure.withLock { $0 = error }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
  }

  private func write(_ numbers: Range<Int>, to folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for number in numbers {
      let article = text.article(number, words: words)
      try write(article.file, to: folder + "/" + article.fileName)
    }
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw BenchFailure("cannot write \(path)") }
    defer { close(file) }
    guard Foundation.write(file, bytes, bytes.count) == bytes.count else {
      throw BenchFailure("cannot write \(path)")
    }
  }
}

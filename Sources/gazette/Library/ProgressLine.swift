import Foundation
import NewsModel
import Synchronization

/// How far an import has come, on one line of standard error; silent where that is no terminal.
final class ProgressLine: Sendable {
  private let isShown = isatty(STDERR_FILENO) == 1
  private let last = Mutex(ContinuousClock.now - .seconds(1))

  func show(_ progress: ImportProgress) {
    show(
      "reading \(progress.filesRead) of \(Counted.of(progress.filesFound, "file")), \(progress.articles) new",
      isLast: progress.isFinished)
  }

  /// How far a refresh of web feeds has come, with a bar.
  func show(_ progress: FeedProgress) {
    let width = 20
    let filled = progress.feeds > 0 ? width * progress.done / progress.feeds : 0
    let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: width - filled)
    var words =
      "[\(bar)] \(progress.done) of \(Counted.of(progress.feeds, "feed")), \(progress.new) new"
    if progress.failed > 0 { words += ", \(progress.failed) failed" }
    show(words, isLast: progress.isFinished)
  }

  /// Takes the line away, so that another one can stand in its place.
  func clear() {
    if isShown { write("\r\u{1B}[K") }
  }

  /// How many articles still wait for their place in the index.
  func show(indexing waiting: Int) { show("indexing, \(waiting) to go", isLast: waiting == 0) }

  private func show(_ words: String, isLast: Bool) {
    guard isShown else { return }
    let isDue = last.withLock { last in
      guard ContinuousClock.now - last > .milliseconds(100) || isLast else {
        return false
      }
      last = .now
      return true
    }
    guard isDue else { return }
    write("\r\u{1B}[K" + (isLast ? "" : words))
  }

  private func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}

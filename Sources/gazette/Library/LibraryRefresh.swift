import ArgumentParser
import NewsLibrary
import NewsModel
import Synchronization

/// Refreshes feeds with progress on standard error, and says in the end what came of it.
struct LibraryRefresh {
  let library: NewsLibrary
  /// Whether the summary is left to somebody else.
  var isQuiet = false

  @discardableResult
  func run(_ feeds: [Feed]) async throws -> ImportProgress {
    let line = ProgressLine()
    let last = Mutex(ImportProgress())
    let report: @Sendable (ImportProgress) -> Void = { progress in
      last.withLock { $0 = progress }
      line.show(progress)
    }
    let progress: ImportProgress
    do {
      let library = library
      progress = try await Interruption.cancelling {
        try await library.refresh(feeds, report: report)
      }
    } catch is CancellationError {
      line.clear()
      if !isQuiet {
        print(Self.summary(last.withLock { $0 }) + "; interrupted, gazette refresh reads the rest")
      }
      throw ExitCode(Interruption.code)
    }
    for file in try await library.leftOut() where file.reason == .unreadable {
      ErrorSentence.write(LeftOutSentence.sentence(file))
    }
    for feed in try await library.feeds() {
      guard feeds.contains(where: { $0.id == feed.id }), let problem = feed.problem else {
        continue
      }
      ErrorSentence.write(
        problem == .missing
          ? "\(feed.address) is not there; its articles stay. Is a disk not mounted?"
          : "\(feed.address) cannot be read; its articles stay. Make it readable.")
    }
    if !isQuiet { print(Self.summary(progress)) }
    return progress
  }

  /// What came of it, in one line.
  private static func summary(_ progress: ImportProgress) -> String {
    var words = Counted.of(progress.articles, "new or changed article")
    words += " of " + Counted.of(progress.filesRead, "file")
    if progress.gone > 0 { words += ", \(progress.gone) gone" }
    if progress.leftOut > 0 { words += ", " + Counted.of(progress.leftOut, "file") + " left out" }
    return words
  }
}

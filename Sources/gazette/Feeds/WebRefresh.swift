import Foundation
import NewsLibrary
import NewsModel
import Synchronization

/// Asks web feeds with a bar on standard error and a line for each that failed.
struct WebRefresh {
  let library: NewsLibrary
  /// Whether the answer is JSON, so that nothing else may stand on standard output.
  var printsJSON = false

  /// What came of a refresh.
  struct Report: Sendable {
    var progress = FeedProgress()
    var outcomes: [FeedOutcome] = []
    /// Whether ctrl-c ended it.
    var isInterrupted = false

    /// Whether there were feeds to ask and none of them could be read.
    var isLost: Bool { progress.done > 0 && progress.failed == progress.done }
  }

  /// - Parameter inHand: Documents that came just now.
  func run(
    _ choice: NewsLibrary.FeedChoice, having inHand: [FeedInHand] = []
  ) async throws -> Report {
    let line = ProgressLine()
    let outcomes = Mutex<[FeedOutcome]>([])
    let last = Mutex(FeedProgress())
    let keepsAll = printsJSON
    let report: @Sendable (FeedProgress) -> Void = { progress in
      for outcome in progress.outcomes {
        if let problem = outcome.problem {
          line.clear()
          ErrorSentence.write("\(outcome.title): \(problem)")
        } else if let moved = outcome.movedTo {
          line.clear()
          ErrorSentence.write("\(outcome.title) has moved for good, to \(moved)")
        }
        if let oddity = outcome.oddity {
          line.clear()
          ErrorSentence.write("\(outcome.title): \(oddity)")
        }
      }
      if keepsAll { outcomes.withLock { $0 += progress.outcomes } }
      last.withLock { $0 = progress }
      line.show(progress)
    }
    var isInterrupted = false
    do {
      let library = library
      let progress = try await Interruption.cancelling {
        try await library.refreshWeb(choice, having: inHand, report: report)
      }
      last.withLock { $0 = progress }
    } catch is CancellationError {
      line.clear()
      isInterrupted = true
    }
    return Report(
      progress: last.withLock { $0 }, outcomes: outcomes.withLock { $0 },
      isInterrupted: isInterrupted)
  }

  /// What came of it, in one line.
  static func summary(_ progress: FeedProgress) -> String {
    var words = Counted.of(progress.new, "new article")
    if progress.changed > 0 { words += ", \(progress.changed) changed" }
    words += " of " + Counted.of(progress.done, "feed")
    if progress.unchanged > 0 { words += ", \(progress.unchanged) unchanged" }
    if progress.failed > 0 { words += ", \(progress.failed) failed" }
    if progress.putOff > 0 {
      words += ", \(progress.putOff) put off, as their hosts asked for rest"
    }
    return words
  }
}

import Foundation
import NewsModel
import SafeText

/// What `gazette refresh --json` prints.
struct RefreshJSON: Encodable {
  struct Files: Encodable {
    let read, changed, gone, leftOut: Int
  }

  struct Look: Encodable {
    let id: Int64
    let title, address, result: String
    let new, changed: Int
    let problem, movedTo: String?
    let warnings: [String]
  }

  let feeds, unchanged, failed, new, changed, bytes: Int
  let files: Files?
  let looks: [Look]

  init(_ report: WebRefresh.Report, files: ImportProgress?) {
    feeds = report.progress.done
    unchanged = report.progress.unchanged
    failed = report.progress.failed
    new = report.progress.new
    changed = report.progress.changed
    bytes = report.progress.bytes
    self.files = files.map {
      Files(read: $0.filesRead, changed: $0.articles, gone: $0.gone, leftOut: $0.leftOut)
    }
    looks = report.outcomes.map(Look.init)
  }
}

extension RefreshJSON.Look {
  init(_ outcome: FeedOutcome) {
    id = outcome.feed.rawValue
    title = SafeText.line(outcome.title)
    address = SafeText.line(FeedAddress.shown(outcome.address))
    problem = outcome.problem.map { SafeText.line(FeedAddress.shown($0)) }
    movedTo = outcome.movedTo.map { SafeText.line(FeedAddress.shown($0)) }
    warnings = outcome.warnings.map(SafeText.line)
    var counts = (new: 0, changed: 0)
    switch outcome.result {
    case .unchanged: result = "unchanged"
    case .read(let new, let changed):
      result = "read"
      counts = (new, changed)
    case .failed: result = "failed"
    case .stopped: result = "stopped"
    case .putOff: result = "put-off"
    }
    (new, changed) = counts
  }
}

import NewsLibrary
import NewsModel

/// Refreshes feeds with progress on standard error, and says in the end what came of it.
struct LibraryRefresh {
  let library: NewsLibrary
  /// Whether the summary is left to somebody else.
  var isQuiet = false

  @discardableResult
  func run(_ feeds: [Feed]) async throws -> ImportProgress {
    let line = ProgressLine()
    let progress = try await library.refresh(feeds) { line.show($0) }
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
    var words = Counted.of(progress.articles, "new or changed article")
    words += " of " + Counted.of(progress.filesRead, "file")
    if progress.gone > 0 { words += ", \(progress.gone) gone" }
    if progress.leftOut > 0 { words += ", " + Counted.of(progress.leftOut, "file") + " left out" }
    if !isQuiet { print(words) }
    return progress
  }
}

import NewsModel
import NewsStore

/// The articles that somebody reads: imported from files, listed, searched and marked.
package struct NewsLibrary: Sendable {
  /// A library that is gone when the program ends.
  package static func inMemory() throws -> NewsLibrary { NewsLibrary() }

  /// Reads files and folders into the library.
  ///
  /// - Parameters:
  ///   - paths: Files and folders as they were named; folders are walked.
  ///   - report: Called after every batch, off the main actor, and once at the end.
  /// - Throws: `CancellationError`, or an error of the database; never because of a bad file.
  package func importFiles(
    _ paths: [String], report: @escaping @Sendable (ImportProgress) -> Void
  ) async throws {
    var progress = ImportProgress()
    progress.isFinished = true
    report(progress)
  }

  /// The files that gave no article, in the order they were found.
  package func leftOut() async throws -> [LeftOutFile] { [] }

  /// A window of the list of articles.
  package func rows(_ request: RowsRequest) async throws -> RowsWindow { .empty }

  /// A whole article; `nil` where the library has none of that name.
  package func article(_ id: ArticleID) async throws -> Article? { nil }

  /// The first unread article of a list behind an article, else from the list's start.
  package func nextUnread(
    in request: RowsRequest, after id: ArticleID?
  ) async throws -> ArticleID? { nil }

  /// Changes the status of articles; `undo` takes it back.
  package func apply(_ change: StatusChange) async throws {}

  /// Takes the last change back: the change that restored the articles' status, or `nil` where
  /// nothing is left to undo.
  package func undo() async throws -> StatusChange? { nil }

  /// Speaks whenever articles or their status changed; many changes in a row may be one word.
  package func changes() -> AsyncStream<Void> { AsyncStream { $0.finish() } }
}

import NewsModel
import NewsStore

/// The articles that somebody reads: imported from files, listed, searched and marked.
package struct NewsLibrary: Sendable {
  private let store: ArticleStore
  private let bell = ChangeBell()

  /// A library that is gone when the program ends.
  ///
  /// - Throws: An error of the database.
  package static func inMemory() throws -> NewsLibrary {
    NewsLibrary(store: try ArticleStore.inMemory())
  }

  /// Reads files and folders into the library.
  ///
  /// - Parameters:
  ///   - paths: Files and folders as they were named; folders are walked.
  ///   - report: Called after every batch, off the main actor, and once at the end.
  /// - Throws: `CancellationError`, or an error of the database; never because of a bad file.
  package func importFiles(
    _ paths: [String], report: @escaping @Sendable (ImportProgress) -> Void
  ) async throws {
    var reading = FileImport(paths, into: store) { [bell] progress in
      bell.ring()
      report(progress)
    }
    try await reading.run()
  }

  /// The files that gave no article, in the order they were found.
  package func leftOut() async throws -> [LeftOutFile] { try await store.leftOut() }

  /// A window of the list of articles; cancelling the task interrupts the search.
  package func rows(_ request: RowsRequest) async throws -> RowsWindow {
    try await store.rows(request)
  }

  /// A whole article; `nil` where the library has none of that name.
  package func article(_ id: ArticleID) async throws -> Article? { try await store.article(id) }

  /// The first unread article of a list behind an article, else from the list's start.
  package func nextUnread(
    in request: RowsRequest, after id: ArticleID?
  ) async throws -> ArticleID? {
    try await store.nextUnread(in: request, after: id)
  }

  /// Changes the status of articles; `undo` takes it back.
  package func apply(_ change: StatusChange) async throws {
    if try await store.apply(change) { bell.ring() }
  }

  /// Takes the last change back: the change that restored the articles' status, or `nil` where
  /// nothing is left to undo.
  package func undo() async throws -> StatusChange? {
    let restored = try await store.undo()
    if restored != nil { bell.ring() }
    return restored
  }

  /// Speaks whenever articles or their status changed; many changes in a row may be one word.
  package func changes() -> AsyncStream<Void> { bell.listen() }
}

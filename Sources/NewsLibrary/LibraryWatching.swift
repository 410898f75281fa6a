import Foundation
import NewsFetching
import NewsModel

extension NewsLibrary {
  /// Rings for changes that another program makes in the library's file, until it is cancelled.
  package func followOtherPrograms() async {
    guard let path, !isReadOnly else { return }
    let name = (path as NSString).lastPathComponent + "-wal"
    let folder = (path as NSString).deletingLastPathComponent
    let writes = ModificationWatch.writes(to: name, in: folder.isEmpty ? "." : folder)
    for await _ in writes { bell.ring() }
  }

  /// Reads what is new in the folders and files of the library, then follows them until it is
  /// cancelled.
  ///
  /// - Parameters:
  ///   - feeds: Those to follow.
  ///   - limited: Told once where the system cannot watch all folders: `r` finds the rest.
  ///   - report: Called after every batch, off the main actor.
  package func follow(
    _ feeds: [Feed], limited: @escaping @Sendable () -> Void,
    report: @escaping @Sendable (ImportProgress) -> Void
  ) async throws {
    guard path != nil, !isReadOnly else { return }
    // The watch comes first, so that nothing falls between it and the first look.
    let watch = FolderWatch(feeds.filter { $0.kind != .web }.map(\.address))
    if watch.problem != nil { limited() }
    try await refresh(feeds, report: report)
    for await places in watch.changes {
      try Task.checkCancellation()
      try await refresh(places: places, report: report)
    }
  }
}

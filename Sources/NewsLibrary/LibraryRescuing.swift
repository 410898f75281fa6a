import Foundation
import NewsModel
import NewsStore

/// What can be done about a library that is damaged.
extension NewsLibrary {
  /// Why nothing could be saved, in one line for people.
  package static func sentence(ofRescue error: any Error, from path: String) -> String {
    switch LibraryFault(error, path: path) {
    case .damaged(_, let detail)?, .incomplete(_, let detail)?:
      "nothing in it can be read (\(detail))"
    case .notALibrary?: "it is no library of Gazette"
    case let fault?: fault.sentence(path: path)
    case nil: (error as? CocoaError)?.localizedDescription ?? "\(error)"
    }
  }

  /// Saves what can still be read of a damaged library into a new one; the damaged file stays as it is.
  ///
  /// - Parameters:
  ///   - path: The damaged one.
  ///   - new: Where nothing is yet. A copy of the damaged file lies beside it meanwhile.
  ///   - report: Told how many articles still wait for their place in the index.
  /// - Throws: `LibraryFault`, `CocoaError`, or an error of the database; then there is no new library.
  package static func rescue(
    _ path: String, into new: String, report: (Int) -> Void
  ) async throws -> RescuedLibrary {
    let copy = new + "-copy"
    let files = FileManager.default
    defer {
      for end in ["", "-wal", "-shm"] { try? files.removeItem(atPath: copy + end) }
    }
    try files.copyItem(atPath: path, toPath: copy)
    // What was written last may stand in the log alone.
    if files.fileExists(atPath: path + "-wal") {
      try files.copyItem(atPath: path + "-wal", toPath: copy + "-wal")
    }
    try fillUp(copy)
    do {
      let library = try open(new)
      let rescued = try await library.store.rescue(copy: copy)
      try await library.rebuildIndex(fromNothing: false, report: report)
      try await library.recount()
      return rescued
    } catch {
      for end in ["", "-wal", "-shm"] { try? files.removeItem(atPath: new + end) }
      throw error
    }
  }

  /// Puts zeros where the end of a file was cut off: SQLite reads nothing of a file that is shorter
  /// than it says.
  private static func fillUp(_ copy: String) throws {
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: copy))
    defer { try? file.close() }
    let wanted = UInt64(LibraryHeader(path: copy).size)
    if try file.seekToEnd() < wanted { try file.truncate(atOffset: wanted) }
  }
}

import Foundation
import NewsFetching
import NewsModel
import NewsStore

extension NewsLibrary {
  /// Reads files and folders into the library, each as a feed under the name it was given.
  ///
  /// - Parameters:
  ///   - paths: Files and folders; folders are walked.
  ///   - report: Called after every batch, off the main actor, and once at the end.
  /// - Throws: `CancellationError`, or an error of the database; never because of a bad file.
  package func importFiles(
    _ paths: [String], report: @escaping @Sendable (ImportProgress) -> Void
  ) async throws {
    var progress = ImportProgress()
    for path in paths {
      let feed = try await store.feed(.folder, address: path, title: path)
      progress = try await read([path], of: feed, progress: progress, report: report)
    }
    progress.isFinished = true
    report(progress)
  }

  /// Makes a folder or a file a feed of the library; its articles come with the next refresh. One
  /// that was removed comes back with them.
  ///
  /// - Throws: `AddingFault` for what is not there.
  package func add(_ path: String) async throws -> AddedPlace {
    let named = SystemPath.bytes(of: path)
    guard let resolved = SystemPath.withPointer(named, { realpath($0, nil) }) else {
      throw AddingFault(path: path, reason: String(cString: strerror(errno)))
    }
    defer { free(resolved) }
    // A name that is no UTF-8 stands with escapes.
    let address = SystemPath.text(
      Array(UnsafeRawBufferPointer(start: resolved, count: strlen(resolved))))
    var status = stat()
    let isFolder = stat(resolved, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    let kind: Feed.Kind = isFolder ? .folder : .file
    guard access(resolved, isFolder ? R_OK | X_OK : R_OK) == 0 else {
      throw AddingFault(path: path, reason: String(cString: strerror(errno)))
    }
    let title = (address as NSString).lastPathComponent
    let place = try await store.follow(kind, at: address, title: title)
    bell.ring()
    switch place {
    case .within(let outer): return AddedPlace(feed: outer, path: address)
    case .feed(let id):
      let feed = Feed(id: id, kind: kind, address: address, title: title)
      return AddedPlace(feed: feed, path: address)
    }
  }

  func read(
    _ paths: [String], of feed: FeedID, areNamed: Bool = true, roots: WalkedRoots = WalkedRoots(),
    rules: [ArrivalRule] = [], progress: ImportProgress,
    report: @escaping @Sendable (ImportProgress) -> Void
  ) async throws -> ImportProgress {
    var reading = FileImport(
      paths, of: feed, areNamed: areNamed, roots: roots, into: store, rules: rules,
      progress: progress
    ) { [bell] progress in
      bell.ring()
      report(progress)
    }
    return try await reading.run()
  }
}

/// A folder or a file that somebody added.
package struct AddedPlace: Hashable, Sendable {
  /// The feed that its articles belong to: its own, or a followed folder that it lies in.
  package let feed: Feed
  /// Where it is, with links followed.
  package let path: String

  /// Whether nothing was added, as it is read with a followed folder anyway.
  package var isWithin: Bool { feed.address != path }
}

/// A path that cannot become a feed.
package struct AddingFault: Error, Hashable {
  /// As it was given.
  package let path: String
  /// What the system said.
  package let reason: String
}

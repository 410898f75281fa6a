import Foundation
import NewsFetching
import NewsModel
import NewsStore

extension NewsLibrary {
  /// After so many new articles the database is told to look at its tables again.
  private static let articlesWorthAnalyzing = 1_000

  /// Looks at folders and files again: what is new or changed is read, what vanished is marked.
  ///
  /// - Parameters:
  ///   - feeds: Those to look at; web feeds are passed over.
  ///   - report: Called after every batch, off the main actor, and once at the end.
  /// - Throws: `CancellationError`, or an error of the database; never because of a bad file.
  @discardableResult
  package func refresh(
    _ feeds: [Feed], report: @escaping @Sendable (ImportProgress) -> Void
  ) async throws -> ImportProgress {
    var progress = ImportProgress()
    let goneBefore = try await store.goneCount()
    let roots = try await walkedRoots()
    var readable: [Feed] = []
    for feed in feeds where feed.kind != .web {
      let problem = Self.problem(of: feed)
      try await store.beginRefresh(of: feed.id, problem: problem)
      if problem == nil { readable.append(feed) }
      if problem == nil || feed.isDeletedFile { _ = try await markGone(in: feed, roots) }
    }
    // Only when all that vanished is marked: the same bytes in another feed are then known to have
    // moved there.
    for feed in readable {
      progress = try await read(
        [feed.address], of: feed.id, roots: roots, rules: rules(for: feed.id), progress: progress,
        report: report)
      try await store.noteRead(feed.id)
    }
    // What only moved is not gone any more.
    progress.gone = max(0, try await store.goneCount() - goneBefore)
    try await settle(grownBy: progress.articles)
    progress.isFinished = true
    bell.ring()
    report(progress)
    return progress
  }

  /// Puts the library in order after a refresh that brought so many articles.
  func settle(grownBy articles: Int) async throws {
    while try await store.indexWaiting() > 0 { try Task.checkCancellation() }
    try await store.emptyOldTrash()
    try await store.mergeIndex(grownBy: articles)
    guard articles > Self.articlesWorthAnalyzing else { return }
    try await store.analyze()
    try await store.giveBack()
  }

  /// Marks what vanished from all folders and files, without reading any.
  package func markVanished() async throws {
    let roots = try await walkedRoots()
    for feed in try await store.feeds() where feed.kind != .web && Self.problem(of: feed) == nil {
      _ = try await markGone(in: feed, roots)
    }
  }

  /// The folders and files of the library.
  private func walkedRoots() async throws -> WalkedRoots {
    WalkedRoots(try await store.feeds().filter { $0.kind != .web }.map(\.address))
  }

  /// Looks at some files and folders again that lie in feeds, because they changed.
  package func refresh(
    places: Set<String>, report: @escaping @Sendable (ImportProgress) -> Void
  ) async throws {
    let feeds = try await store.feeds().filter { $0.kind != .web }
    let roots = WalkedRoots(feeds.map(\.address))
    // A name that is no UTF-8 leads nowhere as text: its folder is looked at instead.
    let inner = Set(
      places.subtracting(feeds.map(\.address)).map(roots.ownPlace).map { place in
        place.contains("\\x") ? (place as NSString).deletingLastPathComponent : place
      }
    ).sorted()
    // Only a walk through all of a feed tells whether what a link leads to is read by another way.
    let links = Set(inner.filter { WalkedRoots.isLink($0) })
    let linked = Set(
      links.compactMap { link in feeds.last { link.isInside($0.address) }?.address })
    let whole = feeds.filter { places.contains($0.address) || linked.contains($0.address) }
    // Or the folder itself came or went, or nobody knows what happened in it.
    if !whole.isEmpty { try await refresh(whole, report: report) }
    // What vanished is marked first: the same bytes elsewhere are then known to have moved. Where
    // its feed is not there at all, a disk was taken away.
    for place in inner where FoundFile.isGone(path: place, oddPath: nil) {
      guard let feed = feeds.last(where: { place.isInside($0.address) }),
        Self.problem(of: feed) == nil || feed.isDeletedFile
      else { continue }
      _ = try await markGone(roots) { [store] in
        try await store.files(under: place, after: $0, limit: Self.filesAtOnce)
      }
    }
    var progress = ImportProgress()
    for place in inner
    where !links.contains(place) && !FoundFile.isGone(path: place, oddPath: nil) {
      guard let feed = feeds.last(where: { place.isInside($0.address) }) else { continue }
      progress = try await read(
        [place], of: feed.id, areNamed: false, roots: roots, rules: rules(for: feed.id),
        progress: progress, report: report)
    }
    progress.isFinished = true
    bell.ring()
    report(progress)
  }

  /// Marks the files of a feed that vanished.
  private func markGone(in feed: Feed, _ roots: WalkedRoots) async throws -> Int {
    try await markGone(roots) { [store] in
      try await store.files(of: feed.id, after: $0, limit: Self.filesAtOnce)
    }
  }

  private static let filesAtOnce = 1_000

  /// Goes through known files, in the order of their numbers, and marks those that vanished.
  private func markGone(
    _ roots: WalkedRoots, _ next: (Int64) async throws -> [ArticleStore.KnownFile]
  ) async throws -> Int {
    var last: Int64 = 0
    var gone = 0
    var vanished = VanishedFiles(roots: roots)
    while true {
      let files = try await next(last)
      guard let end = files.last else { return gone }
      last = end.number
      gone += try await store.markGone(
        files.filter { vanished.contains(path: $0.path, oddPath: $0.systemPath) })
    }
  }

  /// A folder that was full and is empty is most likely the place of a disk that is not mounted.
  private static func problem(of feed: Feed) -> Feed.Problem? {
    let path = SystemPath.bytes(of: feed.address)
    if SystemPath.withPointer(path, { access($0, F_OK) }) != 0 {
      return errno == EACCES ? .unreadable : .missing
    }
    let wanted = feed.kind == .folder ? R_OK | X_OK : R_OK
    guard SystemPath.withPointer(path, { access($0, wanted) }) == 0 else { return .unreadable }
    guard feed.kind == .folder, feed.tally.articles > 1 else { return nil }
    let names = try? FileManager.default.contentsOfDirectory(atPath: feed.address)
    return names?.isEmpty == true ? .missing : nil
  }
}

extension Feed {
  /// Whether it is a file that vanished from a folder that is still there.
  fileprivate var isDeletedFile: Bool {
    let folder = (address as NSString).deletingLastPathComponent
    let path = SystemPath.bytes(of: address)
    return kind == .file && SystemPath.withPointer(path, { access($0, F_OK) }) != 0
      && access(folder, F_OK) == 0
  }
}

extension String {
  /// Whether a path is a folder or lies in it.
  fileprivate func isInside(_ folder: String) -> Bool {
    self == folder || hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
  }
}

import NewsFetching
import NewsModel
import NewsStore

/// One reading of files and folders into a store: walk, parse in parallel, store in batches.
///
/// Only a few chunks are under way at once, so that memory stays flat whatever the folder holds.
struct FileImport {
  /// Files that one task reads and parses; so few that a slow file holds up few others.
  private static let chunkFiles = 12
  /// Where nothing changed there is nothing to parse, and more files cost less each.
  private static let mostChunkFiles = 240
  /// Bytes after which a chunk is full.
  private static let chunkBytes = 1 << 20
  private static let chunksAtOnce = 4
  private static let batchFiles = 2_400
  /// Parsed files that may wait for the store, which pauses now and then to merge its index.
  private static let mostWaiting = 3_600
  /// The same in bytes of files, which may be large.
  private static let batchBytes = 16 << 20
  private static let mostBytesWaiting = 48 << 20
  /// The longest that parsed files wait for their batch to fill: the first ones are to be seen at
  /// once, and of a long import few large batches make few pieces of the index.
  private static let patiences = Duration.milliseconds(60)...Duration.milliseconds(1_500)

  private let store: ArticleStore
  private let feed: FeedID
  private let rules: [ArrivalRule]
  private let stored: @Sendable (ImportProgress) -> Void
  private var walk: FolderWalk
  private var progress = ImportProgress()
  private var batch: [ImportedDocument] = []
  private var leftOut: [LeftOutFile] = []
  private var isFirst = true
  private var bytesWaiting = 0
  private var bytesStoring = 0
  private var filesOfChunk = chunkFiles
  private var found: Int
  private var parsing = 0
  private var isStoring = false
  private var patience = patiences.lowerBound
  private var lastStored = ContinuousClock.now - patiences.lowerBound

  /// - Parameters:
  ///   - areNamed: Whether somebody named the paths, so that even hidden ones are read.
  ///   - roots: What is walked through anyway, so that links to it are passed over.
  ///   - rules: What is done with articles that are new.
  ///   - progress: What was read before, of other feeds.
  init(
    _ paths: [String], of feed: FeedID, areNamed: Bool, roots: WalkedRoots,
    into store: ArticleStore,
    rules: [ArrivalRule], progress: ImportProgress,
    stored: @escaping @Sendable (ImportProgress) -> Void
  ) {
    self.store = store
    self.feed = feed
    self.rules = rules
    self.progress = progress
    self.stored = stored
    found = progress.filesFound
    walk = FolderWalk(paths, areNamed: areNamed, roots: roots)
  }

  /// Reads everything.
  ///
  /// - Returns: What was read, of this feed and those before.
  mutating func run() async throws -> ImportProgress {
    try await withThrowingTaskGroup(of: Step.self) { group in
      repeat {
        addParsing(to: &group)
        addStoring(to: &group)
        guard let step = try await group.next() else { break }
        try Task.checkCancellation()
        take(step)
      } while true
    }
    return progress
  }

  /// Keeps some chunks under way, and waits where the store cannot follow.
  private mutating func addParsing(to group: inout ThrowingTaskGroup<Step, any Error>) {
    while parsing < Self.chunksAtOnce, batch.count < Self.mostWaiting,
      bytesWaiting + bytesStoring < Self.mostBytesWaiting
    {
      let chunk = nextChunk(files: isFirst ? 1 : filesOfChunk)
      guard !chunk.isEmpty else { return }
      isFirst = false
      parsing += 1
      let first = found
      found += chunk.count
      group.addTask(priority: .utility) { [store, feed] in
        let unchanged = try await store.unchanged(chunk.compactMap(\.stamped))
        return .parsed(
          chunk.enumerated().map { number, finding in
            if let file = finding.stamped, unchanged.contains(file.key) { return .unchanged }
            return FileOutcome(finding, of: feed, place: first + number, for: store)
          })
      }
    }
  }

  /// Stores what has gathered, one batch at a time, while others are being parsed.
  private mutating func addStoring(to group: inout ThrowingTaskGroup<Step, any Error>) {
    let isDue =
      batch.count >= Self.batchFiles || bytesWaiting >= Self.batchBytes || parsing == 0
      || ContinuousClock.now - lastStored >= patience
    guard !isStoring, isDue, !batch.isEmpty || !leftOut.isEmpty else { return }
    isStoring = true
    group.addTask { [store, feed, batch, leftOut, rules] in
      let articles = try await store.store(batch, leftOut: leftOut, of: feed, rules: rules)
      return .stored(files: batch.count, articles: articles, leftOut: leftOut.count)
    }
    bytesStoring = bytesWaiting
    bytesWaiting = 0
    batch = []
    leftOut = []
  }

  private mutating func nextChunk(files: Int) -> [FolderFinding] {
    var chunk: [FolderFinding] = []
    var bytes = 0
    while chunk.count < files, bytes < Self.chunkBytes, let finding = walk.next() {
      if case .file(let file) = finding {
        bytes += file.size
        progress.filesFound += 1
      }
      chunk.append(finding)
    }
    return chunk
  }

  private mutating func take(_ step: Step) {
    switch step {
    case .parsed(let outcomes):
      parsing -= 1
      let isUnchanged = outcomes.allSatisfy { if case .unchanged = $0 { true } else { false } }
      filesOfChunk = isUnchanged ? min(filesOfChunk * 2, Self.mostChunkFiles) : Self.chunkFiles
      outcomes.forEach { take($0) }
    case .stored(let files, let articles, let leftOut):
      isStoring = false
      bytesStoring = 0
      progress.filesRead += files
      progress.articles += articles
      progress.leftOut += leftOut
      lastStored = .now
      patience = min(patience * 2, Self.patiences.upperBound)
      stored(progress)
    }
  }

  private mutating func take(_ outcome: FileOutcome) {
    switch outcome {
    case .leftOut(let file): leftOut.append(file)
    case .document(let document):
      batch.append(document)
      bytesWaiting += document.size
    case .unchanged: progress.filesRead += 1
    }
  }

  /// What a task of an import came to.
  private enum Step {
    case parsed([FileOutcome])
    case stored(files: Int, articles: Int, leftOut: Int)
  }
}

extension FolderFinding {
  /// By what a file is known to be unchanged.
  fileprivate var stamped: (key: String, stamp: ImportedDocument.Stamp)? {
    if case .file(let file) = self { (file.path, file.stamp) } else { nil }
  }
}

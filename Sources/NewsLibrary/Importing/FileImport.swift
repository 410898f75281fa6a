import NewsFetching
import NewsModel
import NewsStore

/// One reading of files and folders into a store: walk, parse in parallel, store in batches.
///
/// Only a few chunks are under way at once, so that memory stays flat whatever the folder holds.
struct FileImport {
  /// Files that one task reads and parses; so few that a slow file holds up few others.
  private static let chunkFiles = 12
  /// Bytes after which a chunk is full.
  private static let chunkBytes = 1 << 20
  private static let chunksAtOnce = 4
  private static let batchFiles = 120
  /// The longest that parsed files wait for their batch to fill.
  private static let patience = Duration.milliseconds(60)

  private let store: ArticleStore
  private let stored: @Sendable (ImportProgress) -> Void
  private var walk: FolderWalk
  private var progress = ImportProgress()
  private var batch: [ImportedDocument] = []
  private var batchArticles = 0
  private var leftOut: [LeftOutFile] = []
  private var lastStored = ContinuousClock.now - patience

  init(
    _ paths: [String], into store: ArticleStore,
    stored: @escaping @Sendable (ImportProgress) -> Void
  ) {
    self.store = store
    self.stored = stored
    walk = FolderWalk(paths)
  }

  mutating func run() async throws {
    try await withThrowingTaskGroup(of: [FileOutcome].self) { group in
      var isFirst = true
      var underWay = 0
      while true {
        while underWay < Self.chunksAtOnce {
          let chunk = nextChunk(files: isFirst ? 1 : Self.chunkFiles)
          guard !chunk.isEmpty else { break }
          isFirst = false
          underWay += 1
          group.addTask { chunk.map(FileOutcome.init) }
        }
        guard let outcomes = try await group.next() else { break }
        underWay -= 1
        try Task.checkCancellation()
        take(outcomes)
        if isBatchDue { try await flush() }
      }
    }
    progress.isFinished = true
    try await flush()
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

  private mutating func take(_ outcomes: [FileOutcome]) {
    for outcome in outcomes {
      switch outcome {
      case .leftOut(let file): leftOut.append(file)
      case .document(let document, let articles):
        batch.append(document)
        batchArticles += articles
      }
    }
  }

  private var isBatchDue: Bool {
    batch.count >= Self.batchFiles || ContinuousClock.now - lastStored >= Self.patience
  }

  private mutating func flush() async throws {
    if !batch.isEmpty || !leftOut.isEmpty {
      try await store.store(batch, leftOut: leftOut)
    }
    progress.filesRead += batch.count
    progress.articles += batchArticles
    progress.leftOut += leftOut.count
    batch.removeAll(keepingCapacity: true)
    leftOut.removeAll()
    batchArticles = 0
    lastStored = .now
    stored(progress)
  }
}

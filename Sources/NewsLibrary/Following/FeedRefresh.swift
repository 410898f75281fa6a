import Foundation
import NewsModel
import NewsStore

/// One refresh of web feeds: ask, read what changed in parallel, store in batches.
///
/// What waits between these is bounded in bytes, so that memory stays flat however many feeds there
/// are.
struct FeedRefresh {
  private static let askedAtOnce = 24
  private static let readAtOnce = 3
  /// Bytes of documents that may wait to be read.
  private static let mostBytesWaiting = 8 << 20
  /// Articles after which a batch is stored; the more, the fewer pieces the index gets.
  private static let batchArticles = 1_000
  /// Articles that may wait for the store.
  private static let mostArticlesWaiting = 1_400
  /// The longest that what was read waits for its batch to fill: at first the reader wants to see
  /// something, later few large batches cost less than many small ones.
  private static let patience = (first: Duration.milliseconds(400), last: Duration.seconds(6))

  private let store: ArticleStore
  private let fetching: FeedFetching
  private let rules: [ArrivalRule]
  /// Documents that came just now, by the addresses of their feeds.
  private let inHand: [String: FeedDocument]
  private let report: @Sendable (FeedProgress) -> Void
  private var queue: FeedQueue
  private var progress = FeedProgress()
  private var waiting: [Fetched] = []
  private var bytesWaiting = 0
  private var batch: [FeedLook.End] = []
  private var articlesWaiting = 0
  private var asking = 0
  private var reading = 0
  private var isStoring = false
  private var isPausing = false
  private var lastStored = ContinuousClock.now
  private var patience = Self.patience.first

  /// A document that differs from the last one.
  private struct Fetched: Sendable {
    let feed: FollowedFeed
    let document: FeedDocument
    let hash: Int64
  }

  private enum Step: Sendable {
    case fetched(Fetched)
    /// Nothing is to be read.
    case ended(FollowedFeed, FeedLook.End, tooOftenUntil: Date?)
    /// The bytes of its document wait no more.
    case read(FeedLook.End, bytes: Int)
    case stored([FeedLook.End], [DeliveredCount])
    /// What was read waited long enough.
    case paused
  }

  init(
    _ feeds: [FollowedFeed], into store: ArticleStore, _ fetching: FeedFetching,
    rules: [ArrivalRule] = [], having inHand: [FeedInHand] = [],
    report: @escaping @Sendable (FeedProgress) -> Void
  ) {
    self.inHand = Dictionary(
      inHand.map { ($0.address, $0.document) }, uniquingKeysWith: { _, last in last })
    self.store = store
    self.fetching = fetching
    self.rules = rules
    self.report = report
    queue = FeedQueue(feeds)
    progress.feeds = feeds.count
  }

  /// Asks all feeds.
  ///
  /// - Throws: `CancellationError`, or an error of the database; never because of a feed.
  mutating func run() async throws -> FeedProgress {
    do {
      try await askAll()
    } catch is CancellationError {
      try await storeRest()
      throw CancellationError()
    }
    return progress
  }

  /// Stores what was read before somebody gave up, and says how far it came.
  private mutating func storeRest() async throws {
    guard !batch.isEmpty else {
      progress.outcomes = []
      return report(progress)
    }
    let rest = batch
    batch = []
    let counts = try await Task { [store, rules] in
      try await store.deliver(rest.map(\.delivery), rules: rules)
    }.value
    takeStored(rest, counts)
  }

  private mutating func askAll() async throws {
    try await withThrowingTaskGroup(of: Step.self) { group in
      repeat {
        addReading(to: &group)
        addAsking(to: &group)
        addStoring(to: &group)
        addPause(to: &group)
        guard isStoring || asking + reading > 0, let step = try await group.next() else { break }
        try Task.checkCancellation()
        take(step)
      } while true
      group.cancelAll()
    }
  }

  private mutating func addAsking(to group: inout ThrowingTaskGroup<Step, any Error>) {
    while asking < Self.askedAtOnce, bytesWaiting < Self.mostBytesWaiting,
      articlesWaiting < Self.mostArticlesWaiting, let feed = queue.next()
    {
      asking += 1
      group.addTask { [fetching, known = inHand[feed.address]] in
        await Self.ask(feed, fetching, known)
      }
    }
    progress.asking = asking
  }

  private static func ask(
    _ feed: FollowedFeed, _ fetching: FeedFetching, _ known: FeedDocument?
  ) async -> Step {
    do {
      let document =
        if let known { known } else { try await fetching.document(of: feed) }
      let hash = ContentHash.of(document.bytes)
      guard document.isUnchanged || hash == feed.validators.hash else {
        return .fetched(Fetched(feed: feed, document: document, hash: hash))
      }
      return .ended(feed, look(at: feed).unchanged(document), tooOftenUntil: nil)
    } catch {
      let end = look(at: feed).failed(error)
      return .ended(
        feed, end, tooOftenUntil: error.isTooOften ? end.delivery.feed.health.dueAt : nil)
    }
  }

  private static func look(at feed: FollowedFeed) -> FeedLook {
    FeedLook(
      feed: feed, schedule: FeedSchedule(now: Date(), chance: Double.random(in: 0...1)))
  }

  private mutating func addReading(to group: inout ThrowingTaskGroup<Step, any Error>) {
    while reading < Self.readAtOnce, articlesWaiting < Self.mostArticlesWaiting,
      let fetched = waiting.popLast()
    {
      reading += 1
      group.addTask(priority: .utility) { [store] in
        .read(
          try await Self.look(at: fetched.feed)
            .read(fetched.document, hash: fetched.hash, for: store),
          bytes: fetched.document.bytes.count)
      }
    }
  }

  private mutating func addStoring(to group: inout ThrowingTaskGroup<Step, any Error>) {
    let isDue =
      articlesWaiting >= Self.batchArticles || asking + reading == 0
      || ContinuousClock.now - lastStored >= patience
    guard !isStoring, isDue, !batch.isEmpty else { return }
    isStoring = true
    group.addTask { [store, batch, rules] in
      .stored(batch, try await store.deliver(batch.map(\.delivery), rules: rules))
    }
    batch = []
  }

  /// What was read is stored in time even where the only feed still asked answers nothing.
  private mutating func addPause(to group: inout ThrowingTaskGroup<Step, any Error>) {
    guard !isPausing, !isStoring, !batch.isEmpty else { return }
    isPausing = true
    let end = lastStored + patience
    group.addTask {
      try? await Task.sleep(until: end)
      return .paused
    }
  }

  private mutating func take(_ step: Step) {
    switch step {
    case .paused: isPausing = false
    case .fetched(let fetched):
      asking -= 1
      queue.leave(fetched.feed)
      bytesWaiting += fetched.document.bytes.count
      waiting.append(fetched)
    case .ended(let feed, let end, let tooOftenUntil):
      asking -= 1
      queue.leave(feed)
      batch.append(end)
      guard let tooOftenUntil else { return }
      batch += queue.drop(hostOf: feed).map { Self.look(at: $0).putOff(until: tooOftenUntil) }
    case .read(let end, let bytes):
      reading -= 1
      bytesWaiting -= bytes
      articlesWaiting += end.delivery.entries.count
      batch.append(end)
    case .stored(let ends, let counts): takeStored(ends, counts)
    }
  }

  private mutating func takeStored(_ ends: [FeedLook.End], _ counts: [DeliveredCount]) {
    isStoring = false
    lastStored = .now
    patience = min(patience * 2, Self.patience.last)
    progress.outcomes = []
    for (end, count) in zip(ends, counts) {
      articlesWaiting -= end.delivery.entries.count
      var outcome = end.outcome
      if case .read = outcome.result {
        outcome.result = .read(new: count.new + count.shared, changed: count.changed)
      }
      progress.count(outcome)
    }
    progress.asking = asking
    report(progress)
  }
}

import Foundation
import NewsFetching
import NewsModel
import NewsStore

/// Web feeds: followed, asked, changed, removed.
extension NewsLibrary {
  /// Which web feeds a refresh asks.
  package enum FeedChoice: Hashable, Sendable {
    /// Those whose time has come.
    case due
    /// All but those that are paused or have stopped.
    case all
    /// These, whatever they are.
    case only(Set<FeedID>)
  }

  /// A feed is asked so much before its time, or a timer that runs a little early would leave it out
  /// until it runs again.
  private static let slack = 60.0

  /// The web feeds of the library, by title.
  ///
  /// - Parameter areRemoved: Those that were removed and can be restored, instead of the others.
  package func followedFeeds(areRemoved: Bool = false) async throws -> [FollowedFeed] {
    try await store.followedFeeds(areRemoved: areRemoved)
  }

  /// The folders and files of the library, by title.
  ///
  /// - Parameter areRemoved: Those that were removed and can be restored, instead of the others.
  package func followedPlaces(areRemoved: Bool = false) async throws -> [FollowedFeed] {
    try await store.followedPlaces(areRemoved: areRemoved)
  }

  /// Follows a web feed; one that was removed comes back with its articles. Its articles come with
  /// the next refresh.
  ///
  /// - Parameter title: What it is called until it says so itself.
  /// - Returns: The feed, and whether it is new.
  package func follow(
    _ address: String, title: String, settings: FeedSettings
  ) async throws -> (feed: FollowedFeed, isNew: Bool) {
    var followed = try await store.follow(address, title: title, settings: settings)
    if !followed.isNew, settings.mayBePrivate, !followed.feed.settings.mayBePrivate {
      // It came from a document; now the user typed it.
      followed.feed.settings.mayBePrivate = true
      try await store.set(followed.feed.settings, of: followed.feed.id)
    }
    bell.ring()
    return followed
  }

  /// Changes what the user wants of a web feed.
  package func set(_ settings: FeedSettings, of feed: FeedID) async throws {
    try await store.set(settings, of: feed)
    bell.ring()
  }

  /// Removes a feed; its articles lie in the trash for 30 days, all but starred and tagged ones. The
  /// files of a folder stay what they are.
  ///
  /// - Returns: How many articles went into the trash.
  @discardableResult
  package func remove(_ feed: FeedID) async throws -> Int {
    let trashed = try await store.remove(feed)
    try confirmWritten()
    bell.ring()
    return trashed
  }

  /// Takes a removed feed back, with the articles that went with it.
  package func restore(_ feed: FeedID) async throws {
    try await store.restore(feed)
    bell.ring()
  }

  /// Asks web feeds for what is new; killed at any moment, the next run does the rest.
  ///
  /// - Parameters:
  ///   - inHand: Documents of feeds that came just now and are not asked for again.
  ///   - report: Called off the main actor after every batch, and once at the end.
  /// - Throws: `CancellationError`, or an error of the database; never because of a feed.
  @discardableResult
  package func refreshWeb(
    _ choice: FeedChoice = .due, having inHand: [FeedInHand] = [],
    report: @escaping @Sendable (FeedProgress) -> Void
  ) async throws -> FeedProgress {
    try await refreshWeb(
      choice, FeedFetching(fetcher: WebFetcher(.ofGazette)), having: inHand, report: report)
  }

  func refreshWeb(
    _ choice: FeedChoice, _ fetching: FeedFetching, having inHand: [FeedInHand] = [],
    report: @escaping @Sendable (FeedProgress) -> Void
  ) async throws -> FeedProgress {
    let feeds = try await chosen(choice)
    var progress = FeedProgress()
    if !feeds.isEmpty {
      var refresh = FeedRefresh(feeds, into: store, fetching, rules: rules, having: inHand) {
        [bell] progress in
        bell.ring()
        report(progress)
      }
      progress = try await refresh.run()
    }
    try await settle(grownBy: progress.new + progress.changed)
    progress.outcomes = []
    progress.isFinished = true
    bell.ring()
    report(progress)
    return progress
  }

  private func chosen(_ choice: FeedChoice) async throws -> [FollowedFeed] {
    let feeds = try await store.followedFeeds()
    switch choice {
    case .due:
      let soon = Date().addingTimeInterval(Self.slack)
      return feeds.filter { $0.isDue(at: soon) }
    case .all: return feeds.filter { !$0.settings.isPaused && $0.health.stoppedAt == nil }
    case .only(let wanted): return feeds.filter { wanted.contains($0.id) }
    }
  }
}

extension WebIdentity {
  /// What this program says about itself.
  static let ofGazette = WebIdentity(
    version: "0.1.0", locale: ProcessInfo.processInfo.environment["LANG"])
}

import Foundation
import HostileServer
import NewsFetching
import NewsModel
import Synchronization

@testable import NewsLibrary

/// A library whose feeds are on a server of this machine.
struct RefreshScene {
  let library: NewsLibrary
  let server: HostileServer
  var limits: FetchLimits

  init() throws {
    library = try NewsLibrary.inMemory()
    server = try HostileServer()
    limits = FetchLimits(for: .feed)
    limits.wholeSeconds = 4
    limits.stallSeconds = 1
    limits.wireBytes = 4 << 20
    limits.unpackedBytes = 8 << 20
  }

  /// A feed of so many articles; each says what it is.
  static func rss(_ title: String, _ numbers: Range<Int>, words: String = "A ferry.") -> String {
    let items = numbers.map {
      """
      <item><title>\(title) \($0)</title><guid>\($0)</guid>
      <link>https://\(title).example/\($0)</link><description>\(words)</description></item>
      """
    }
    return "<rss version=\"2.0\"><channel><title>\(title)</title>\(items.joined())</channel></rss>"
  }

  /// Follows what the server has at a path, as if the user had typed the address.
  @discardableResult
  func follow(_ path: String, mayBePrivate: Bool = true) async throws -> FeedID {
    var settings = FeedSettings()
    settings.mayBePrivate = mayBePrivate
    return try await library.follow(server.origin + path, title: path, settings: settings).feed.id
  }

  /// Asks all feeds, and says what each look came to.
  @discardableResult
  func refresh(
    _ choice: NewsLibrary.FeedChoice = .all, having inHand: [FeedInHand] = []
  ) async throws -> (progress: FeedProgress, outcomes: [FeedID: FeedOutcome]) {
    let outcomes = Mutex<[FeedID: FeedOutcome]>([:])
    var fetching = FeedFetching(fetcher: WebFetcher(.ofGazette))
    fetching.limits = limits
    let progress = try await library.refreshWeb(choice, fetching, having: inHand) { progress in
      outcomes.withLock { all in
        for outcome in progress.outcomes { all[outcome.feed] = outcome }
      }
    }
    return (progress, outcomes.withLock { $0 })
  }

  func feed(_ id: FeedID) async throws -> FollowedFeed? {
    try await library.followedFeeds().first { $0.id == id }
  }

  func titles() async throws -> [String] {
    let query = SearchQuery.parse("", now: Date(), isTyping: false)
    return try await library.rows(
      RowsRequest(query: query, order: .title, anchor: .start, limit: 1_000)
    ).rows.map(\.title)
  }
}

import Foundation
import NewsModel
import NewsParsing
import NewsStore

/// What came of taking a list of feeds.
package struct TakenSubscriptions: Hashable, Sendable {
  /// Feeds that are followed now and were not before.
  package var new = 0
  /// Feeds that were followed already.
  package var known = 0
  /// What was odd about the list, in sentences.
  package var warnings: [String] = []
}

/// Lists of feeds, as readers exchange them.
extension NewsLibrary {
  /// More feeds of one list are not taken.
  private static let mostFeeds = 20_000

  /// Follows the feeds of an OPML document, in its folders; those that are followed already stay what
  /// they are. Commands in it are never run.
  ///
  /// - Parameter mayBePrivate: Whether all feeds of the list may lie in a private network, also those
  ///   that are followed already.
  /// - Returns: What came of it; `nil` where the bytes are no OPML.
  /// - Throws: An error of the database.
  package func takeSubscriptions(
    opml bytes: [UInt8], mayBePrivate: Bool = false
  ) async throws -> TakenSubscriptions? {
    guard let reading = SubscriptionReader().read(bytes) else { return nil }
    var taken = TakenSubscriptions(warnings: reading.warnings)
    let subscriptions = reading.list.subscriptions
    for (folders, subscription) in subscriptions.prefix(Self.mostFeeds) {
      var settings = FeedSettings()
      settings.folders = folders
      settings.tags = subscription.tags
      settings.mayBePrivate = mayBePrivate
      if subscription.title != subscription.address { settings.name = subscription.title }
      let followed = try await store.follow(
        subscription.address, title: subscription.title, homePage: subscription.homePage,
        settings: settings)
      if followed.isNew { taken.new += 1 } else { taken.known += 1 }
      if mayBePrivate { try await store.allowPrivateHost(of: followed.feed) }
    }
    if subscriptions.count > Self.mostFeeds {
      taken.warnings.append(
        "Of \(subscriptions.count) feeds the first \(Self.mostFeeds) were taken.")
    }
    bell.ring()
    return taken
  }

  /// The web feeds in their folders; what is on this machine only is left out, and so are the
  /// passwords in addresses.
  package func subscriptionList() async throws -> SubscriptionList {
    var root = SubscriptionFolder()
    for feed in try await store.followedFeeds() {
      guard case .web(let address) = FeedPlace(feed.address) else { continue }
      let subscription = Subscription(
        title: feed.feed.title, address: FeedAddress.withoutPassword(address),
        homePage: feed.homePage,
        tags: feed.settings.tags)
      root.add(subscription, to: feed.settings.folders[...])
    }
    return SubscriptionList(title: "Feeds of Gazette", entries: root.entries)
  }

  /// How many feeds have a key in their address, without which it is none: exports hand it on.
  package func countOfKeys() async throws -> Int {
    try await store.followedFeeds().count { FeedAddress.holdsKey($0.feed.address) }
  }

  /// How many feeds have a password in their address, or in their settings, which no export hands on.
  package func countOfSecrets(inSettings: Bool) async throws -> Int {
    try await store.followedFeeds().count {
      FeedAddress.withoutPassword($0.feed.address) != $0.feed.address
        || inSettings && SubscriptionState.holdsSecret($0.settings)
    }
  }
}

/// A folder while a list is put together.
private struct SubscriptionFolder {
  private var folders: [String: SubscriptionFolder] = [:]
  private var feeds: [Subscription] = []

  mutating func add(_ feed: Subscription, to path: ArraySlice<String>) {
    guard let first = path.first else { return feeds.append(feed) }
    folders[first, default: SubscriptionFolder()].add(feed, to: path.dropFirst())
  }

  /// Folders by name, then feeds.
  var entries: [SubscriptionEntry] {
    folders.sorted { $0.key < $1.key }.map { .folder($0.key, $0.value.entries) }
      + feeds.map { .feed($0) }
  }
}

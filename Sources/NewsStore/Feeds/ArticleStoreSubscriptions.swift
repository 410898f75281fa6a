import Foundation
import GRDB
import NewsModel

extension ArticleStore {
  /// The web feeds of the library, by title.
  ///
  /// - Parameter areRemoved: Those that were removed and can be restored, instead of the others.
  package func followedFeeds(areRemoved: Bool = false) async throws -> [FollowedFeed] {
    try await writer.read { database in
      try Row.fetchAll(
        database,
        sql: SubscriptionRow.columns + " WHERE removedAt IS \(areRemoved ? "NOT" : "") NULL"
          + " ORDER BY title COLLATE NOCASE, feed.id"
      ).map(SubscriptionRow.feed)
    }
  }

  /// Follows a web feed; one that was removed comes back with its articles.
  ///
  /// What is wanted of a feed that is followed already stays what it is.
  ///
  /// - Parameters:
  ///   - title: What it is called until it says so itself.
  ///   - homePage: The address of its site until it names that itself.
  /// - Returns: The feed, and whether it is new.
  package func follow(
    _ address: String, title: String, homePage: String? = nil, settings: FeedSettings
  ) async throws -> (feed: FollowedFeed, isNew: Bool) {
    let known = try await writer.read { database in
      try Self.feed(at: address, in: database)
        ?? Int64.fetchOne(
          database, sql: "SELECT feed FROM subscription WHERE movedTo IN (?, ?) LIMIT 1",
          arguments: [address, FeedAddress.plain(address)])
    }
    if let known {
      try await restore(FeedID(known))
      try await suggest(homePage, for: FeedID(known))
      return (try await followed(FeedID(known)), false)
    }
    let id = try await feed(.web, address: address, title: title)
    try await set(settings, of: id)
    try await suggest(homePage, for: id)
    return (try await followed(id), true)
  }

  /// Takes the address of a feed's site from elsewhere while the feed itself has named none.
  private func suggest(_ homePage: String?, for feed: FeedID) async throws {
    guard let homePage else { return }
    try await writer.write { database in
      try database.execute(
        sql: "UPDATE subscription SET homePage = ? WHERE feed = ? AND homePage IS NULL",
        arguments: [homePage, feed.rawValue])
    }
  }

  /// Changes what the user wants of a web feed.
  package func set(_ settings: FeedSettings, of feed: FeedID) async throws {
    try await writer.write { database in
      try SubscriptionRow.write(settings, of: feed, in: database)
    }
  }

  /// Lets a feed lie in a private network; one that failed because it does is asked at the next refresh.
  package func allowPrivateHost(of feed: FollowedFeed) async throws {
    guard !feed.settings.mayBePrivate else { return }
    var settings = feed.settings
    settings.mayBePrivate = true
    try await set(settings, of: feed.id)
    try await makeDue(feed.id)
  }

  /// Lets a feed be asked at the next refresh whenever it is, also one that had stopped.
  package func makeDue(_ feed: FeedID) async throws {
    try await writer.write { database in
      try database.execute(
        sql: "UPDATE subscription SET dueAt = NULL, stoppedAt = NULL WHERE feed = ?",
        arguments: [feed.rawValue])
    }
  }

  /// Removes a feed: its articles go into the trash, all but starred and tagged ones and those that
  /// came through other feeds too, or lie in another followed folder.
  ///
  /// - Returns: How many articles went into the trash.
  @discardableResult
  package func remove(_ feed: FeedID, now: Date = Date()) async throws -> Int {
    try await writer.write { database in
      let time = now.timeIntervalSince1970
      try FeedMembership(database).leave(feed)
      try PlaceMembership(database).leave(feed, at: time)
      try database.execute(
        sql: "UPDATE subscription SET removedAt = ? WHERE feed = ? AND removedAt IS NULL",
        arguments: [time, feed.rawValue])
      try database.execute(
        sql: """
          UPDATE articleStatus SET trashedAt = ?
          WHERE feed = ? AND trashedAt IS NULL AND NOT \(Self.isKept)
          """, arguments: [time, feed.rawValue])
      return database.changesCount
    }
  }

  /// Takes a removed feed back, with the articles that went with it, and with those that it shares
  /// and that went with another feed.
  package func restore(_ feed: FeedID) async throws {
    try await writer.write { database in
      try FeedMembership(database).takeBack(feed)
      try PlaceMembership(database).takeBack(feed)
      try database.execute(
        sql: "UPDATE subscription SET removedAt = NULL WHERE feed = ?", arguments: [feed.rawValue])
    }
  }

  /// Forgets feeds that were removed so long ago that the trash has let their articles go; that they
  /// were removed is noted without their addresses.
  static func forgetRemoved(before time: Double, in database: Database) throws {
    let forgotten = """
      FROM feed WHERE id IN (SELECT feed FROM subscription WHERE removedAt < ?)
        AND NOT EXISTS (SELECT 1 FROM articleStatus WHERE articleStatus.feed = feed.id)
        AND NOT EXISTS (SELECT 1 FROM document JOIN article ON article.document = document.id
          WHERE document.feed = feed.id)
      """
    // Whoever follows such a folder again later is to have all of it.
    try database.execute(
      sql: """
        DELETE FROM document WHERE NOT EXISTS (SELECT 1 FROM article WHERE document = document.id)
          AND feed IN (SELECT feed.id FROM feed JOIN subscription ON subscription.feed = feed.id
            WHERE kind <> 'web' AND removedAt < ?)
        """, arguments: [time])
    let addresses = try String.fetchAll(
      database, sql: "SELECT address " + forgotten, arguments: [time])
    for address in addresses {
      try database.execute(
        sql: "INSERT OR IGNORE INTO libraryFact (name, value) VALUES (?, '')",
        arguments: [removalFact(of: address)])
    }
    if !addresses.isEmpty {
      try database.execute(sql: "DELETE " + forgotten, arguments: [time])
    }
  }

  private func followed(_ feed: FeedID) async throws -> FollowedFeed {
    try await writer.read { database in
      guard
        let row = try Row.fetchOne(
          database, sql: SubscriptionRow.columns + " WHERE feed.id = ?",
          arguments: [feed.rawValue])
      else { throw LibraryFault.incomplete(path: "", detail: "no row of the feed") }
      return SubscriptionRow.feed(row)
    }
  }
}

import Foundation
import GRDB
import NewsModel

extension ArticleStore {
  /// What became of the wish to follow a folder or a file.
  package enum FollowedPlace: Hashable, Sendable {
    /// It is a feed of the library.
    case feed(FeedID)
    /// It lies in a folder that is followed, with which it is read.
    case within(Feed)
  }

  /// The folders and files of the library, by title.
  ///
  /// - Parameter areRemoved: Those that were removed and can be restored, instead of the others.
  package func followedPlaces(areRemoved: Bool = false) async throws -> [FollowedFeed] {
    try await writer.read { database in
      try Row.fetchAll(
        database,
        sql: PlaceMembership.columns + " AND removedAt IS \(areRemoved ? "NOT" : "") NULL"
          + " ORDER BY title COLLATE NOCASE, feed.id"
      ).compactMap(Self.place)
    }
  }

  /// Follows a folder or a file; one that was removed comes back with its articles, as does what lies
  /// in it of another that was removed.
  ///
  /// - Parameter path: With its links followed, as absolute paths are.
  package func follow(
    _ kind: Feed.Kind, at path: String, title: String
  ) async throws -> FollowedPlace {
    let outer = try await writer.read { try Self.outerFolder(of: path, kind, in: $0) }
    if let outer { return .within(outer) }
    let id = try await feed(kind, address: path, title: title)
    try await writer.write { database in
      let membership = PlaceMembership(database)
      try membership.takeBack(id)
      try membership.gather(into: id)
    }
    return .feed(id)
  }

  /// The followed folder with which a path is read; `nil` for one that is followed itself, and for
  /// what walks pass over unless it is named.
  private static func outerFolder(
    of path: String, _ kind: Feed.Kind, in database: Database
  ) throws -> Feed? {
    let places = try PlaceMembership(database).places().filter { $0.removedAt == nil }
    guard !places.contains(where: { $0.address == path }),
      let outer = places.first(where: { $0.isFolder && $0.holds(path) }),
      !path.dropFirst(outer.address.count).split(separator: "/").contains(where: {
        $0.hasPrefix(".") || $0.hasSuffix("_files") || $0 == "node_modules"
      })
    else { return nil }
    let isRead = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM document WHERE key = ?)", arguments: [path])
    guard kind == .folder || isRead == true else { return nil }
    return try Row.fetchOne(
      database, sql: PlaceMembership.columns + " AND feed.id = ?", arguments: [outer.feed]
    ).flatMap(place)?.feed
  }

  private static func place(_ row: Row) -> FollowedFeed? {
    guard let kind = Feed.Kind(rawValue: row["kind"]) else { return nil }
    let feed = Feed(
      id: FeedID(row["id"]), kind: kind, address: row["address"], title: row["title"],
      tally: Tally(articles: row["articles"], unread: row["unread"]),
      problem: (row["problem"] as String?).flatMap(Feed.Problem.init))
    let readAt: Double? = row["readAt"]
    var followed = FollowedFeed(
      feed: feed, addedAt: readAt.map { Date(timeIntervalSince1970: $0) } ?? Date())
    followed.removedAt = (row["removedAt"] as Double?).map { Date(timeIntervalSince1970: $0) }
    return followed
  }
}

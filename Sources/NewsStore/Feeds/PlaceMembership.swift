import Foundation
import GRDB
import NewsModel

/// To which folders and files articles belong when one of those is let go or taken back.
///
/// A folder has no wishes and no health: its row among the subscriptions says that it was removed,
/// and is there only as long.
struct PlaceMembership {
  /// A followed folder or file, or one that was removed.
  struct Place {
    let feed: Int64
    let address: String
    let isFolder: Bool
    let removedAt: Double?

    init(_ row: Row) {
      feed = row["id"]
      address = row["address"]
      isFolder = row["kind"] == Feed.Kind.folder.rawValue
      removedAt = row["removedAt"]
    }

    /// Whether a path is this place or lies in it.
    func holds(_ path: String) -> Bool {
      path == address
        || isFolder && path.hasPrefix(address.hasSuffix("/") ? address : address + "/")
    }
  }

  let database: Database

  init(_ database: Database) { self.database = database }

  static let columns = """
    SELECT feed.*, removedAt, ifnull(firstReadAt, addedAt) AS readAt
    FROM feed LEFT JOIN subscription ON subscription.feed = feed.id WHERE kind <> 'web'
    """

  /// All folders and files, the innermost first.
  func places() throws -> [Place] {
    try Row.fetchAll(database, sql: Self.columns).map(Place.init)
      .sorted { $0.address.utf8.count > $1.address.utf8.count }
  }

  /// Lets a place go. What also lies in another followed folder belongs to that from now on; in one
  /// that lies in another nothing is left to be restored.
  func leave(_ feed: FeedID, at time: Double) throws {
    let all = try places()
    guard let place = all.first(where: { $0.feed == feed.rawValue }), place.removedAt == nil else {
      return
    }
    let others = all.filter { $0.feed != place.feed && $0.removedAt == nil }
    for other in others where place.holds(other.address) {
      try move(from: place, to: other.feed, under: other)
    }
    if let outer = others.first(where: { $0.holds(place.address) }) {
      try move(from: place, to: outer.feed)
      try database.execute(sql: "DELETE FROM feed WHERE id = ?", arguments: [place.feed])
      return
    }
    try database.execute(
      sql: "DELETE FROM leftOutFile WHERE feed = ?1", arguments: [place.feed])
    try database.execute(
      sql: "INSERT INTO subscription (feed, addedAt, removedAt) VALUES (?1, ?2, ?2)",
      arguments: [place.feed, time])
  }

  /// Takes a place back, out of the trash what went there with it.
  func takeBack(_ feed: FeedID) throws {
    try database.execute(
      sql: """
        UPDATE articleStatus SET trashedAt = NULL WHERE feed = ?1
          AND trashedAt = (SELECT removedAt FROM subscription WHERE feed = ?1)
        """, arguments: [feed.rawValue])
    try database.execute(
      sql: """
        DELETE FROM subscription WHERE feed = ?1
          AND EXISTS (SELECT 1 FROM feed WHERE id = ?1 AND kind <> 'web')
        """, arguments: [feed.rawValue])
  }

  /// Gives a place that is followed now what lies in it and was removed with another one.
  func gather(into feed: FeedID) throws {
    let all = try places()
    guard let place = all.first(where: { $0.feed == feed.rawValue }) else { return }
    for other in all where other.feed != place.feed && other.removedAt != nil {
      if place.holds(other.address) {
        try move(from: other, to: place.feed)
        try database.execute(sql: "DELETE FROM feed WHERE id = ?", arguments: [other.feed])
      } else if other.holds(place.address) {
        try move(from: other, to: place.feed, under: place)
      }
    }
  }

  /// Gives documents of a place to another feed; out of the trash what went there with the place.
  ///
  /// - Parameter inner: Only those that lie in it.
  private func move(from place: Place, to feed: Int64, under inner: Place? = nil) throws {
    // "0" is the character behind "/".
    let path = inner.map { $0.address == "/" ? "" : $0.address } ?? ""
    let documents = "feed = ?1 AND (key = ?2 OR (key > ?2 || '/' AND key < ?2 || '0') OR ?2 = '')"
    try database.execute(
      sql: """
        UPDATE articleStatus SET feed = ?3, trashedAt = iif(trashedAt = ?4, NULL, trashedAt)
        WHERE feed = ?1
          AND id IN (SELECT id FROM article
            WHERE document IN (SELECT id FROM document WHERE \(documents)))
        """, arguments: [place.feed, path, feed, place.removedAt])
    try database.execute(
      sql: "UPDATE document SET feed = ?3 WHERE \(documents)",
      arguments: [place.feed, path, feed])
  }
}

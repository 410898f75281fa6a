import GRDB
import NewsModel

extension ArticleStore {
  /// The feed that an address means, also one that was removed; `nil` where there is none.
  package func knownFeed(at address: String) async throws -> FeedID? {
    try await writer.read { try Self.feed(at: address, in: $0).map { FeedID($0) } }
  }

  /// Whether the feed of an address was removed and did not come back, also long ago.
  package func wasRemoved(_ address: String) async throws -> Bool {
    try await writer.read { database in
      guard let feed = try Self.feed(at: address, in: database) else {
        return try self.fact(
          Self.removalFact(of: FeedAddress.plain(address)), in: database) != nil
      }
      return try Bool.fetchOne(
        database, sql: "SELECT removedAt IS NOT NULL FROM subscription WHERE feed = ?",
        arguments: [feed]) ?? false
    }
  }

  /// The fact that a feed was removed whose row is gone.
  static func removalFact(of address: String) -> String {
    "removed feed \(ContentHash.of(Array(address.utf8)))"
  }

  /// The feed that an address means, however it is written; `nil` where there is none.
  static func feed(at address: String, in database: Database) throws -> Int64? {
    let plain = FeedAddress.plain(address)
    return try Int64.fetchOne(
      database,
      sql: "SELECT id FROM feed WHERE address IN (?1, ?2) ORDER BY address = ?1 DESC LIMIT 1",
      arguments: [address, plain]) ?? feed(withPasswordFor: plain, in: database)
  }

  /// The feed of an address that was handed on without its password.
  private static func feed(
    withPasswordFor address: String, in database: Database
  ) throws -> Int64? {
    let authority = address.drop { $0 != "/" }.dropFirst(2).prefix { $0 != "/" }
    guard let at = authority.lastIndex(of: "@"), !authority[..<at].contains(":") else { return nil }
    // ";" is the character behind ":".
    return try Row.fetchAll(
      database, sql: "SELECT id, address FROM feed WHERE address > ? AND address < ?",
      arguments: [address[..<at] + ":", address[..<at] + ";"]
    ).first { FeedAddress.withoutPassword($0["address"]) == address }?["id"]
  }
}

import GRDB
import NewsModel

extension ArticleStore {
  /// Publishers beyond these are found by searching.
  private static let greatestSources = 200

  /// What the library holds, from counts that are kept and indexes that are small.
  ///
  /// - Parameter today: The first second of the reader's day, since 1970.
  package func overview(today: Int) async throws -> LibraryOverview {
    try await writer.read { database in
      var overview = LibraryOverview()
      overview.all = try Self.total(in: database)
      overview.starred = try Self.tally("isStarred = 1", [], in: database)
      overview.today = try Self.tally(
        "id >= ? AND id < ?",
        [ArticleKey.lowest(second: today), ArticleKey.lowest(second: today + 86_400)],
        in: database)
      overview.feeds = try Self.feeds(in: database)
      overview.sources = try Self.sources(in: database)
      overview.tags = try Self.tags(in: database)
      overview.feedTags = try String.fetchAll(
        database,
        sql: """
          SELECT DISTINCT tag FROM feedTag JOIN subscription ON subscription.feed = feedTag.feed
          WHERE removedAt IS NULL ORDER BY tag COLLATE NOCASE
          """)
      overview.savedSearches = try Self.savedSearches(in: database)
      overview.trashed = try count("trashedAt IS NOT NULL", in: database)
      overview.gone = try count("isGone = 1 AND trashedAt IS NULL", in: database)
      overview.unindexed =
        try Int.fetchOne(database, sql: "SELECT count(*) FROM unindexed") ?? 0
      return overview
    }
  }

  /// The folders, files and web feeds of the library, by title.
  package func feeds() async throws -> [Feed] {
    try await writer.read { try Self.feeds(in: $0) }
  }

  /// How many articles lost their file.
  package func goneCount() async throws -> Int {
    try await writer.read { try count("isGone = 1", in: $0) }
  }

  static func total(in database: Database) throws -> Tally {
    let row = try Row.fetchOne(
      database.cachedStatement(
        sql:
          "SELECT ifnull(sum(articles), 0) AS articles, ifnull(sum(unread), 0) AS unread FROM tally"
      ))
    return Tally(articles: row?["articles"] ?? 0, unread: row?["unread"] ?? 0)
  }

  private func count(_ condition: String, in database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "SELECT count(*) FROM articleStatus WHERE \(condition)") ?? 0
  }

  private static func tally(
    _ condition: String, _ arguments: StatementArguments, in database: Database
  ) throws -> Tally {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT count(*) AS articles, ifnull(sum(isRead = 0), 0) AS unread FROM articleStatus
        WHERE \(condition) AND trashedAt IS NULL
        """, arguments: arguments)
    return Tally(articles: row?["articles"] ?? 0, unread: row?["unread"] ?? 0)
  }

  private static func feeds(in database: Database) throws -> [Feed] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT * FROM feed
        WHERE NOT EXISTS
          (SELECT 1 FROM subscription WHERE feed = feed.id AND removedAt IS NOT NULL)
        ORDER BY title COLLATE NOCASE, id
        """
    ).compactMap { row in
      Feed.Kind(rawValue: row["kind"]).map { kind in
        Feed(
          id: FeedID(row["id"]), kind: kind, address: row["address"],
          title: FeedAddress.shown(row["title"]),
          tally: Tally(articles: row["articles"], unread: row["unread"]),
          problem: (row["problem"] as String?).flatMap(Feed.Problem.init))
      }
    }
  }

  private static func sources(in database: Database) throws -> [LibraryOverview.Named] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT name, articles, unread FROM (
          SELECT key, name, articles, unread FROM source
          WHERE name <> '' AND articles > 0 ORDER BY articles DESC LIMIT \(greatestSources))
        ORDER BY key
        """
    ).map(named)
  }

  private static func tags(in database: Database) throws -> [LibraryOverview.Named] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT name, count(*) AS articles, sum(isRead = 0) AS unread
        FROM articleTag JOIN tag ON tag.id = articleTag.tag
          JOIN articleStatus ON articleStatus.id = articleTag.article AND trashedAt IS NULL
        GROUP BY tag.id ORDER BY tag.key
        """
    ).map(named)
  }

  private static func named(_ row: Row) -> LibraryOverview.Named {
    LibraryOverview.Named(
      name: row["name"], tally: Tally(articles: row["articles"], unread: row["unread"]))
  }
}

import GRDB

/// What an article's status was before a change, kept so that the change can be taken back.
struct StatusSnapshot {
  /// How many changes can be taken back.
  static let greatestSteps = 200

  let database: Database
  let step: Int64

  /// Begins a new step; the oldest is forgotten.
  init(beginning database: Database) throws {
    self.database = database
    let last = try Int64.fetchOne(database, sql: "SELECT max(step) FROM statusBefore") ?? 0
    step = last + 1
    try database.execute(
      sql: "DELETE FROM statusBefore WHERE step <= ?",
      arguments: [step - Int64(Self.greatestSteps)])
  }

  /// Remembers the articles that a condition on `articleStatus` picks.
  ///
  /// - Returns: How many they are.
  func remember(where condition: String, _ arguments: StatementArguments) throws -> Int {
    try database.cachedStatement(
      sql: """
        INSERT OR IGNORE INTO statusBefore
          (step, article, isRead, isStarred, trashedAt, readAt, starredAt, tags)
        SELECT ?, id, isRead, isStarred, trashedAt, readAt, starredAt,
          (SELECT group_concat(name, char(10)) FROM articleTag JOIN tag ON tag.id = articleTag.tag
            WHERE article = articleStatus.id)
        FROM articleStatus WHERE \(condition)
        """
    ).execute(arguments: [step] + arguments)
    return database.changesCount
  }
}

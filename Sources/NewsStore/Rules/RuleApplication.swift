import Foundation
import GRDB
import NewsModel

/// Applies rules to articles within the transaction that stores these: a kill loses neither, and no
/// rule sees an article twice.
struct RuleApplication {
  /// Of each rule so many catches are kept by name.
  private static let keptCatches = 20

  let database: Database
  let now: Date

  init(_ database: Database, now: Date) {
    self.database = database
    self.now = now
  }

  /// Applies the rules one after the other, so that a later one sees what an earlier one did.
  func apply(_ rules: [ArrivalRule], to arrived: Set<Int64>) throws {
    guard !arrived.isEmpty else { return }
    let arrived = arrived.sorted()
    for rule in rules {
      let caught = try articles(of: rule, among: arrived)
      guard !caught.isEmpty else { continue }
      for article in caught { try apply(rule, to: article) }
      try note(caught, of: rule)
    }
  }

  /// Those of some articles that a rule means; a search that is not understood as a whole means none.
  private func articles(of rule: ArrivalRule, among arrived: [Int64]) throws -> [Int64] {
    let query = SearchQuery.parse(rule.search, now: now, isTyping: false)
    guard let low = arrived.first, let high = arrived.last, query.problems.isEmpty,
      let expression = query.expression?.withoutEmptyTerms
    else { return [] }
    let filter = try RowsFilter(expression, in: database)
    let (condition, arguments) = filter.condition(in: KeyStretch(low: low, end: high + 1))
    var key = filter.key
    // The sign keeps SQLite from asking the index anew for each article: 20 articles took 1,800 ms
    // where the one question for their stretch took 84.
    if case .index = filter.lead { key = "+" + key }
    let list = "[" + arrived.map(String.init).joined(separator: ",") + "]"
    return try Int64.fetchAll(
      database,
      sql: """
        SELECT \(filter.key) FROM \(filter.tables)
        WHERE \(condition) AND \(key) IN (SELECT value FROM json_each(?))
        """, arguments: StatementArguments(arguments) + [list]
    ).sorted()
  }

  /// What a rule does is no step of the reader's undo.
  private func apply(_ rule: ArrivalRule, to article: Int64) throws {
    guard let before = try ArticleStore.status(of: article, in: database) else { return }
    let change = StatusChange(
      articles: [ArticleID(article)], isRead: rule.marksRead ? true : nil,
      isStarred: rule.stars ? true : nil, addedTags: rule.tags)
    var after = before
    after.apply(change)
    guard after != before else { return }
    try ArticleStore.set(after, of: article, before: before, now: now, in: database)
  }

  private func note(_ caught: [Int64], of rule: ArrivalRule) throws {
    let seconds = now.timeIntervalSince1970
    try database.cachedStatement(
      sql: """
        INSERT INTO ruleTally (rule, caught, lastAt) VALUES (?1, ?2, ?3)
        ON CONFLICT (rule) DO UPDATE SET caught = caught + ?2, lastAt = ?3
        """
    ).execute(arguments: [rule.key, caught.count, seconds])
    for article in caught.suffix(Self.keptCatches) {
      try database.cachedStatement(
        sql: "INSERT OR REPLACE INTO ruleCatch (rule, article, caughtAt) VALUES (?, ?, ?)"
      ).execute(arguments: [rule.key, article, seconds])
    }
    try database.cachedStatement(
      sql: """
        DELETE FROM ruleCatch WHERE rule = ?1 AND article NOT IN (
          SELECT article FROM ruleCatch WHERE rule = ?1
          ORDER BY caughtAt DESC, article DESC LIMIT \(Self.keptCatches))
        """
    ).execute(arguments: [rule.key])
    guard !rule.run.isEmpty else { return }
    for article in caught {
      try database.cachedStatement(
        sql: "INSERT OR IGNORE INTO errand (rule, article) VALUES (?, ?)"
      ).execute(arguments: [rule.key, article])
    }
  }
}

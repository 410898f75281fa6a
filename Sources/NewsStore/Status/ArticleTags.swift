import GRDB
import NewsModel
import SafeText

extension ArticleStore {
  /// The reader's own tags of an article, sorted.
  static func tags(of id: Int64, in database: Database) throws -> [String] {
    try String.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT name FROM articleTag JOIN tag ON tag.id = articleTag.tag
          WHERE article = ? ORDER BY name
          """),
      arguments: [id])
  }

  /// Gives an article exactly these tags, and the index with it.
  ///
  /// - Parameter time: When they were changed, in seconds since 1970; `nil` where nobody knows.
  static func setTags(
    _ tags: [String], of id: Int64, at time: Double?, in database: Database
  ) throws {
    guard try self.tags(of: id, in: database) != tags.sorted() else { return }
    if let time { try StateTimes.tagged(id, at: time, in: database) }
    let indexing = ArticleIndexing(database)
    try indexing.forget(id)
    try database.cachedStatement(sql: "DELETE FROM articleTag WHERE article = ?")
      .execute(arguments: [id])
    try addTags(tags, to: id, in: database)
    try indexing.index(id)
  }

  /// Names come from files and other people, too: they pass the sanitiser here.
  static func addTags(_ tags: [String], to id: Int64, in database: Database) throws {
    for name in tags.map({ TagName.tidy(SafeText.line($0)) }) {
      let key = TagName.key(name)
      guard !key.isEmpty else { continue }
      try database.cachedStatement(
        sql: "INSERT INTO tag (key, name) VALUES (?, ?) ON CONFLICT (key) DO NOTHING"
      ).execute(arguments: [key, name])
      try database.cachedStatement(
        sql: """
          INSERT OR IGNORE INTO articleTag (tag, article)
          SELECT id, ? FROM tag WHERE key = ?
          """
      ).execute(arguments: [id, key])
    }
  }
}

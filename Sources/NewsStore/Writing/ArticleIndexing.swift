import Foundation
import GRDB
import NewsModel

/// Puts articles into the full-text index and takes them out, from what the library holds of them.
struct ArticleIndexing {
  let database: Database
  /// Words that need not be stored again.
  private let words = KnownWords()

  init(_ database: Database) { self.database = database }

  /// Indexes an article with the tags it has now; `nil` where it does not exist.
  func index(_ id: Int64) throws {
    guard let text = try text(of: id) else { return }
    try text.insert(into: database, id: id)
    try KnownWords.store(words.new(in: text), in: database)
  }

  /// Takes an article out of the index, before its content or its tags change.
  ///
  /// An index that keeps no text has to be told every word again; what waits for its place in a new
  /// index is not in it.
  func forget(_ id: Int64) throws {
    try database.cachedStatement(sql: "DELETE FROM unindexed WHERE id = ?").execute(arguments: [id])
    guard database.changesCount == 0 else { return }
    try text(of: id)?.delete(from: database, id: id)
  }

  /// `nil` also for a damaged content: whoever rebuilds the index, or brings another text, goes on.
  private func text(of id: Int64) throws -> IndexedText? {
    let content = try Data.fetchOne(
      database.cachedStatement(sql: "SELECT content FROM articleContent WHERE article = ?"),
      arguments: [id])
    guard let content else { return nil }
    guard let article = try? ArticleDecoder.article(packed: content) else { return nil }
    return IndexedText(
      article, tags: try ArticleStore.tags(of: id, in: database), original: try original(of: id))
  }

  private func original(of id: Int64) throws -> ParsedArticle? {
    let content = try Data.fetchOne(
      database.cachedStatement(
        sql: "SELECT content FROM original WHERE article = ? ORDER BY id DESC LIMIT 1"),
      arguments: [id])
    return content.flatMap { try? ArticleDecoder.article(packed: $0) }
  }
}

import GRDB
import NewsModel

extension ArticleStore {
  /// Merges the pieces that batches left in the index, so that a word is looked up in few of them.
  ///
  /// A beginning of three letters stands for hundreds of words: in 35 pieces they took 55 ms, in one
  /// 2 ms. Each step is a transaction of its own, so that others get their turn and a kill loses
  /// nothing; what was begun is gone on with later. See "The 'merge' command" in SQLite's
  /// description of FTS5.
  ///
  /// - Parameter articles: How many are new; `nil` for all. Where they are a good part of the library, one piece is
  ///   made of all; else only pieces of about the same size become one, which costs little however
  ///   large the library is.
  package func mergeIndex(grownBy articles: Int?) async throws {
    guard !isReadOnly, articles != 0 else { return }
    let (all, pieces) = try await writer.read { database in
      (try Self.total(in: database).articles, try IndexPieces(database).count())
    }
    guard pieces > IndexPieces.few else { return }
    var command = articles ?? all > all / 4 ? -Self.pagesMerged : Self.pagesMerged
    while try await merge(command) {
      try Task.checkCancellation()
      command = Self.pagesMerged
    }
  }

  /// Pages of some 4 kB that one step writes.
  private static let pagesMerged = 2_000

  /// Whether there was anything to merge.
  private func merge(_ pages: Int) async throws -> Bool {
    try await writer.write { database in
      let before = database.totalChangesCount
      try database.execute(
        sql: "INSERT INTO articleIndex (articleIndex, rank) VALUES ('merge', ?)",
        arguments: [pages])
      return database.totalChangesCount - before > 1
    }
  }
}

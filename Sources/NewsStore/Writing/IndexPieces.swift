import GRDB

/// The pieces that the index consists of: every transaction that adds to it leaves one.
///
/// See "The 'automerge' configuration option" and "The 'crisismerge' configuration option" in SQLite's
/// description of FTS5.
struct IndexPieces {
  /// Pieces of one size after which the index merges them little by little, with every transaction.
  static let merged = 16
  /// Pieces of one size that are never exceeded: as many are merged at once.
  static let most = 64
  /// Pieces that are looked up so fast that merging them is not worth its while.
  static let few = 8
  /// Articles of which one piece is made without merging.
  static let manyArticles = 200

  /// What the index gathers in memory before it writes a piece. Twice as much is no faster: what does
  /// not fit into the processor's caches is dear to look up.
  static let gatheredBytes = 16 << 20

  let database: Database

  init(_ database: Database) { self.database = database }

  /// Adds to the index without the merging that each transaction brings: an import or a
  /// refresh merges once, at its end.
  ///
  /// Merging along took a fifth of an import, and what it made was merged again at the end.
  func writeOne(_ add: () throws -> Void) throws {
    try set("automerge", 0)
    try set("hashsize", Self.gatheredBytes)
    try add()
    // At a savepoint FTS5 writes all that it holds.
    try database.inSavepoint { .commit }
    try set("automerge", Self.merged)
  }

  /// Allows as many pieces as a long import leaves.
  func allowMany() throws { try set("crisismerge", Self.most) }

  /// How many there are.
  func count() throws -> Int {
    let next = try database.cachedStatement(
      sql: "SELECT min(segid) FROM articleIndex_idx WHERE segid > ?")
    var pieces = 0
    var last = 0
    while let piece = try Int.fetchOne(next, arguments: [last]) {
      pieces += 1
      last = piece
    }
    return pieces
  }

  private func set(_ option: String, _ value: Int) throws {
    try database.cachedStatement(
      sql: "INSERT INTO articleIndex (articleIndex, rank) VALUES (?, ?)"
    ).execute(arguments: [option, value])
  }
}

import Foundation
import GRDB
import NewsModel

/// The integer key of an article: its second since 1970, then a counter that falls.
///
/// So the highest key is the newest article, and articles of the same second keep the order of their
/// files when the list shows the newest first. The counter follows from the file's place among all,
/// not from when it was parsed: whoever reads the same folder again finds the same keys.
enum ArticleKey {
  static let counterBits = 20
  private static let mask: Int64 = (1 << 20) - 1

  /// The lowest key of a second.
  static func lowest(second: Int) -> Int64 {
    Int64(min(max(second, -1 << 42), 1 << 42)) << Int64(counterBits)
  }

  static func lowest(_ moment: Moment) -> Int64 {
    let seconds = moment.date.timeIntervalSince1970
    guard seconds.isFinite else { return 0 }
    return lowest(second: Int(min(max(seconds, -4e12), 4e12).rounded(.down)))
  }

  /// Counters that each file has before those of the next begin.
  private static let countersPerFile: Int64 = 16

  /// A key that no article has yet.
  ///
  /// - Parameters:
  ///   - place: The number of the file among all that are read together.
  ///   - ordinal: The number of the article in its file.
  static func free(
    _ moment: Moment, place: Int, ordinal: Int, in database: Database
  ) throws -> Int64 {
    let first = lowest(moment)
    let counter = Int64(place) &* countersPerFile &+ Int64(ordinal)
    let wished = first | (mask - (counter & mask))
    guard try exists(wished, in: database) else { return wished }
    let taken = try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT min(id) FROM article WHERE id BETWEEN ? AND ?"),
      arguments: [first, first | mask])
    // More than a million articles of one second borrow from the second before.
    var key = (taken ?? wished) - 1
    while try exists(key, in: database) { key -= 1 }
    return key
  }

  private static func exists(_ key: Int64, in database: Database) throws -> Bool {
    try Bool.fetchOne(
      database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM article WHERE id = ?)"),
      arguments: [key]) ?? false
  }
}

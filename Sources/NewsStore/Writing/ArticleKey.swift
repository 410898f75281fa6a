import Foundation
import GRDB
import NewsModel

/// The integer key of an article: its quarter of a second since 1970, or one near it that is free.
///
/// So the highest key is the newest article. Keys are as dense as time allows, because the index keeps
/// the distance from each article of a word to the next: with a million keys to a second it was half
/// as large again. Which key is taken follows from the file's place among all, not from when it was
/// parsed: whoever reads the same folder again finds the same keys.
enum ArticleKey {
  /// Four keys to a second.
  static let counterBits = 2
  private static let perSecond: Int64 = 4
  private static let perDay = perSecond * 86_400
  /// Keys of a day, eighteen hours of them, that articles without a time of their own share.
  private static let shared: Int64 = 1 << 18

  /// The lowest key of a second.
  static func lowest(second: Int) -> Int64 {
    Int64(min(max(second, -1 << 42), 1 << 42)) * perSecond
  }

  static func lowest(_ moment: Moment) -> Int64 {
    let seconds = moment.date.timeIntervalSince1970
    guard seconds.isFinite else { return 0 }
    return lowest(second: Int(min(max(seconds, -4e12), 4e12).rounded(.down)))
  }

  /// The second since 1970 that a key stands for.
  static func second(_ key: Int64) -> Int { Int(key >> Int64(counterBits)) }

  /// A key that no article has yet.
  ///
  /// Articles of the same second keep the order of their files when the list shows the newest first.
  /// Where there are more of them than keys, they move within their day, so that a search for the
  /// day still finds them.
  /// - Parameters:
  ///   - place: The number of the file among all that are read together.
  ///   - ordinal: The number of the article in its file.
  static func free(
    _ moment: Moment, place: Int, ordinal: Int, in database: Database
  ) throws -> Int64 {
    let base = lowest(moment)
    let counter = Int64(place) &* perSecond &+ Int64(ordinal)
    let own = base + perSecond - 1 - Int64(place &+ ordinal) % perSecond
    if moment.precision != .day, try !exists(own, in: database) { return own }
    let timeOfDay = ((base % perDay) + perDay) % perDay
    let end = base - timeOfDay + max(timeOfDay, shared)
    let wished = end - 1 - counter % shared
    var key = wished
    for _ in 0..<perSecond {
      if try !exists(key, in: database) { return key }
      key -= 1
    }
    // Hundreds of thousands of articles of one day borrow from the days before.
    let taken = try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT min(id) FROM article WHERE id BETWEEN ? AND ?"),
      arguments: [end - shared, end])
    key = (taken ?? wished) - 1
    while try exists(key, in: database) { key -= 1 }
    return key
  }

  private static func exists(_ key: Int64, in database: Database) throws -> Bool {
    try Bool.fetchOne(
      database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM article WHERE id = ?)"),
      arguments: [key]) ?? false
  }
}

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
  /// Keys of a day that articles without a time of their own share: those before noon in UTC, which
  /// belongs to the same day almost everywhere.
  private static let shared = perDay / 2
  /// How far from its time an article may stand when others have its second: ten seconds.
  private static let near: Int64 = 10 * perSecond

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
  ///   - hash: Of the file's bytes.
  static func free(
    _ moment: Moment, place: Int, ordinal: Int, hash: Int64, in database: Database
  ) throws -> Int64 {
    let base = lowest(moment)
    let timeOfDay = ((base % perDay) + perDay) % perDay
    let counter = Int64(place) &* perSecond &+ Int64(ordinal)
    if moment.precision != .day {
      // A little before its time is better than hours after it, as long as it is the same day.
      let own = base + perSecond - 1 - Int64(place &+ ordinal) % perSecond
      let nearest = max(own - near, base - timeOfDay)
      if let key = try highestFree(from: own, to: nearest, in: database) { return key }
    }
    let end = base - timeOfDay + max(timeOfDay, shared)
    var key = end - 1 - counter % shared
    for _ in 0..<perSecond {
      if try !exists(key, in: database) { return key }
      key -= 1
    }
    // Where tens of thousands share a day they scatter over it, and at last over the days before.
    var scatter = SplitMix64(seed: UInt64(bitPattern: hash &+ counter &+ base))
    for attempt in 0... {
      let range = shared << Int64(min(attempt / 8, 20))
      key = end - 1 - Int64(scatter.next() % UInt64(range))
      if try !exists(key, in: database) { break }
    }
    return key
  }

  private static func highestFree(
    from high: Int64, to low: Int64, in database: Database
  ) throws -> Int64? {
    let taken = try Int64.fetchCursor(
      database.cachedStatement(
        sql: "SELECT id FROM article WHERE id BETWEEN ? AND ? ORDER BY id DESC"),
      arguments: [low, high])
    var key = high
    while let next = try taken.next(), next == key { key -= 1 }
    return key >= low ? key : nil
  }

  private static func exists(_ key: Int64, in database: Database) throws -> Bool {
    try Bool.fetchOne(
      database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM article WHERE id = ?)"),
      arguments: [key]) ?? false
  }
}

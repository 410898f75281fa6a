import Foundation
import GRDB
import NewsModel

/// Hits in the order of their relevance.
struct RankedRows {
  var keys: [Int64] = []
  var reasons: [Int64: RankReason] = [:]
  /// Whether there are more hits than were ranked.
  var isBounded = false
}

extension RowsReading {
  /// Only so many of the newest hits are ranked, so that the cost has a bound.
  static let greatestRanked = 2_000
  /// What an article of this moment gains over one of long ago.
  private static let recencyGain = 0.3
  /// After so many seconds most of that gain is lost: half a year.
  private static let recencySpan = 182.0 * 86_400

  /// The newest hits, most relevant first; `nil` where the query asks for no words.
  ///
  /// The title weighs ten times, names and tags four times what the body does (Okapi BM25), and the
  /// newer of two equal articles comes first.
  func ranked() throws -> RankedRows? {
    guard case .index(let match) = filter.lead else { return nil }
    let keys = try keys(beyond: nil, limit: Self.greatestRanked + 1)
    let isBounded = keys.count > Self.greatestRanked
    guard let newest = keys.first, let oldest = keys.prefix(Self.greatestRanked).last else {
      return RankedRows()
    }
    let wanted = Set(keys.prefix(Self.greatestRanked))
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT rowid, relevance(articleIndex, ?, ?) AS score
        FROM articleIndex WHERE articleIndex MATCH ? AND rowid BETWEEN ? AND ?
        """,
      arguments: [
        filter.rankedParts.groups, try filter.rankedParts.worths(in: database), match, oldest,
        newest,
      ])
    var scored: [(id: Int64, relevance: Double, recency: Double)] = []
    while let row = try rows.next() {
      let id: Int64 = row[0]
      guard wanted.contains(id) else { continue }
      let age = Double(ArticleKey.second(newest) - ArticleKey.second(id))
      let recency = 1 + Self.recencyGain * exp(-age / Self.recencySpan)
      scored.append((id, row[1], recency))
    }
    scored.sort { ($0.relevance * $0.recency, $0.id) > ($1.relevance * $1.recency, $1.id) }
    var ranked = RankedRows(keys: scored.map(\.id), isBounded: isBounded)
    for (place, hit) in scored.enumerated() {
      ranked.reasons[hit.id] = RankReason(
        rank: place + 1, relevance: hit.relevance, recency: hit.recency)
    }
    return ranked
  }
}

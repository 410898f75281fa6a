import GRDB
import NewsModel

/// How a list is sorted, as SQL, both ways.
struct RowsOrdering: Sendable {
  /// Where an article stands in the order.
  struct Place: Sendable {
    let id: Int64
    let text: String
  }

  /// The column before the key; `nil` where the key alone sorts.
  let column: String?
  let key: String
  let keyDescends: Bool

  init(_ order: RowOrder, key: String) {
    self.key = key
    keyDescends = order != .oldestFirst
    switch order {
    case .source: column = "source.key"
    case .title: column = "article.titleKey"
    case .newestFirst, .oldestFirst, .relevance: column = nil
    }
  }

  /// The terms behind ORDER BY.
  func terms(reversed: Bool) -> String {
    let key = "\(key) \(keyDescends != reversed ? "DESC" : "ASC")"
    return column.map { "\($0) \(reversed ? "DESC" : "ASC"), \(key)" } ?? key
  }

  /// The condition that a row stands behind a place, or before it; with its arguments.
  func beyond(
    _ place: Place, before: Bool, including: Bool
  ) -> (condition: String, arguments: [any DatabaseValueConvertible & Sendable]) {
    let sign = (keyDescends != before ? "<" : ">") + (including ? "=" : "")
    guard let column else { return ("\(key) \(sign) ?", [place.id]) }
    let comparison = before ? "<" : ">"
    return (
      "\(column) \(comparison)= ? AND (\(column) \(comparison) ? OR \(key) \(sign) ?)",
      [place.text, place.text, place.id]
    )
  }
}

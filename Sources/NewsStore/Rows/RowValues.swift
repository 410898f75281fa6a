import Foundation
import GRDB
import NewsModel

extension Moment {
  /// The columns `listed`, `precision` and `zone`.
  init(_ row: Row) {
    self.init(
      date: Date(timeIntervalSince1970: row["listed"]),
      precision: Precision(rawValue: row["precision"]) ?? .second, zoneOffset: row["zone"])
  }
}

extension ArticleStatus {
  /// The columns `isRead`, `isStarred` and `isTrashed`.
  init(_ row: Row, tags: [String] = []) {
    self.init(
      isRead: row["isRead"], isStarred: row["isStarred"], isTrashed: row["isTrashed"], tags: tags)
  }
}

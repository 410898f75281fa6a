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
  /// The columns `isRead` and `isStarred`.
  init(_ row: Row) {
    self.init(isRead: row["isRead"], isStarred: row["isStarred"])
  }
}

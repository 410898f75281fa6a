import Foundation
import NewsModel

extension FeedHealth {
  /// Seconds between the last look and the next one, where the last one found no network: it neither
  /// succeeded nor left a problem. `nil` where it did.
  var offlineWait: Double? {
    guard let triedAt, let dueAt else { return nil }
    let isKnown = [succeededAt, problemAt].contains { $0.map { $0 >= triedAt } ?? false }
    return isKnown ? nil : dueAt.timeIntervalSince(triedAt)
  }
}

import Foundation
import GRDB
import NewsModel

extension ArticleStore {
  /// Which entries of a feed's document the library does not have as they are; only these need be
  /// prepared and delivered.
  ///
  /// - Parameter titles: Those of the entries, in the same order.
  package func wanted(
    _ entries: [EntryNames], titles: [String], of feed: FeedID
  ) async throws -> [Int] {
    try await writer.read { database in
      let matching = try EntryMatching(database, feed: feed, present: Set(entries.map(\.guid)))
      return try entries.indices.filter { index in
        let match = try matching.match(entries[index], title: titles[index])
        guard case .known(let known) = match else { return true }
        return !known.hasSameContent || !known.hasSameNames
      }
    }
  }

  /// Stores what some looks at web feeds brought, with the state of each feed, in one transaction: a
  /// kill leaves a feed as it was or as it is now.
  ///
  /// - Parameter rules: What is done with articles that are new.
  /// - Returns: What became of the entries, for each delivery in order.
  @discardableResult
  package func deliver(
    _ deliveries: [FeedDelivery], rules: [ArrivalRule] = [], now: Date = Date()
  ) async throws -> [DeliveredCount] {
    try await writer.write { database in
      var writing = DeliveryWriting(database, now: now)
      for (number, delivery) in deliveries.enumerated() {
        try writing.storeNew(delivery, number: number)
      }
      // Rows first, index last, as with files; what changed has to be taken out of the index and so
      // comes behind what is new.
      try writing.finishNew()
      try writing.storeChanged()
      let imported = deliveries.flatMap { $0.entries.map(\.document) }
      try KnownWords.store(imported.flatMap(\.newWords), in: database)
      try RuleApplication(database, now: now).apply(rules, to: writing.arrived)
      try WaitingStates(database).meet(imported)
      for delivery in deliveries { try SubscriptionRow.write(delivery, in: database) }
      return deliveries.indices.map { writing.counts[$0] ?? DeliveredCount() }
    }
  }
}

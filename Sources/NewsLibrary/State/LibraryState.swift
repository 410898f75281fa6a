import Foundation
import NewsModel
import NewsStore

/// What came of reading an exported state.
package struct RestoredState: Hashable, Sendable {
  /// Articles that have their state again.
  package var articles = 0
  /// Lines that wait for articles that are not in the library.
  package var waiting = 0
  /// The numbers of lines that are none, from 1 on.
  package var badLines: [Int] = []
  /// What was not taken of the wishes for feeds, in sentences.
  package var warnings: [String] = []
  /// The folders, files and feeds that were not followed before, with the passwords in them hidden.
  package var newFeeds: [String] = []
}

extension NewsLibrary {
  /// Writes what the reader did: feeds, what is wanted of them, searches, then articles, a line of JSON each, in an order that
  /// the same state always has.
  package func exportState(_ write: @escaping @Sendable (String) -> Void) async throws {
    for feed in try await store.feeds().sorted(by: { $0.address < $1.address }) {
      let line = StateLine.FeedState(
        kind: feed.kind, address: FeedAddress.withoutPassword(feed.address), title: feed.title)
      write(try StateLine(feed: line).json())
    }
    for feed in try await store.followedFeeds().sorted(by: { $0.feed.address < $1.feed.address }) {
      guard let wishes = SubscriptionState(address: feed.feed.address, feed.settings) else {
        continue
      }
      write(try StateLine(subscription: wishes).json())
    }
    for search in try await store.savedSearches() {
      write(try StateLine(search: search).json())
    }
    try await store.eachState { state in
      var state = state
      if !state.document.hasPrefix("/") {
        state.document = FeedAddress.withoutPassword(state.document)
      }
      if let line = try? StateLine(article: state).json() { write(line) }
    }
  }

  /// Takes an exported state; the later change wins, here or there. Folders that are not on this
  /// machine are passed over, and what was done with their articles waits for them.
  ///
  /// - Parameter takesCommands: Whether feeds that are commands, and commands that print passwords,
  ///   are taken: no file can make a program run unless the user says so.
  package func importState(
    _ lines: [String], takesCommands: Bool = false
  ) async throws -> RestoredState {
    var restored = RestoredState()
    var states: [StateLine.ArticleState] = []
    var wishes: [SubscriptionState] = []
    let known = Set(try await store.feeds().map(\.address))
    for (number, text) in lines.enumerated() where !text.allSatisfy(\.isWhitespace) {
      guard let line = StateLine(json: text) else {
        restored.badLines.append(number + 1)
        continue
      }
      if let search = line.search { try await store.save(search) }
      if let subscription = line.subscription { wishes.append(subscription) }
      if let feed = line.feed { try await take(feed, takesCommands, &restored) }
      if let article = line.article { states.append(article) }
    }
    try await take(wishes, takesCommands, &restored)
    // On a new machine the articles come first, then what was done with them.
    let new = try await store.feeds().filter { !known.contains($0.address) }
    // The feed of kept pages is none that anybody follows.
    restored.newFeeds = new.filter { $0.address != ArticleStore.keptPages }
      .map { FeedAddress.shown($0.address) }
    try await refresh(new) { _ in }
    if !states.isEmpty {
      restored.waiting = try await store.restore(states)
      restored.articles = states.count - restored.waiting
    }
    bell.ring()
    return restored
  }
}

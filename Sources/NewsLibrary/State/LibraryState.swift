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
}

extension NewsLibrary {
  /// Writes what the reader did: feeds, searches, then articles, a line of JSON each, in an order that
  /// the same state always has.
  package func exportState(_ write: @escaping @Sendable (String) -> Void) async throws {
    for feed in try await store.feeds().sorted(by: { $0.address < $1.address }) {
      let line = StateLine.FeedState(
        kind: feed.kind, address: FeedAddress.withoutPassword(feed.address), title: feed.title)
      write(try StateLine(feed: line).json())
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
  package func importState(_ lines: [String]) async throws -> RestoredState {
    var restored = RestoredState()
    var states: [StateLine.ArticleState] = []
    let known = Set(try await store.feeds().map(\.address))
    for (number, text) in lines.enumerated() where !text.allSatisfy(\.isWhitespace) {
      guard let line = StateLine(json: text) else {
        restored.badLines.append(number + 1)
        continue
      }
      if let search = line.search { try await store.save(search) }
      // No file can make a program run: a command becomes a feed where it is typed, nowhere else.
      let isCommand = line.feed.flatMap { FeedPlace($0.address) }?.isCommand ?? false
      if let feed = line.feed, !isCommand, feed.kind == .web || access(feed.address, R_OK) == 0 {
        _ = try await store.feed(feed.kind, address: feed.address, title: feed.title)
      }
      if let article = line.article { states.append(article) }
    }
    // On a new machine the articles come first, then what was done with them.
    let new = try await store.feeds().filter { !known.contains($0.address) }
    try await refresh(new) { _ in }
    if !states.isEmpty {
      restored.waiting = try await store.restore(states)
      restored.articles = states.count - restored.waiting
    }
    bell.ring()
    return restored
  }
}

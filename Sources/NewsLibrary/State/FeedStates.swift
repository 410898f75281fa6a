import Foundation
import NewsModel
import NewsStore

/// Feeds of an exported state, and what is wanted of them.
extension NewsLibrary {
  /// Makes a feed of the state one of the library, where it can be one here.
  func take(
    _ feed: StateLine.FeedState, _ takesCommands: Bool, _ restored: inout RestoredState
  ) async throws {
    if !takesCommands, FeedPlace(feed.address)?.isCommand == true {
      restored.warnings.append("\(feed.address) runs a program; --commands takes it.")
      return
    }
    guard feed.kind == .web || access(feed.address, R_OK) == 0 else { return }
    _ = try await store.feed(feed.kind, address: feed.address, title: feed.title)
  }

  /// Adds what the state wants of feeds to what is wanted here.
  func take(
    _ wishes: [SubscriptionState], _ takesCommands: Bool, _ restored: inout RestoredState
  ) async throws {
    guard !wishes.isEmpty else { return }
    let followed = Dictionary(
      try await store.followedFeeds().map {
        (FeedAddress.withoutPassword($0.feed.address), $0)
      }, uniquingKeysWith: { first, _ in first })
    for wish in wishes {
      guard let feed = followed[FeedAddress.withoutPassword(FeedAddress.plain(wish.address))] else {
        continue
      }
      let settings = wish.added(to: feed.settings, takesCommand: takesCommands)
      if settings != feed.settings { try await store.set(settings, of: feed.id) }
      restored.warnings += Self.untaken(of: wish, in: settings)
    }
  }

  private static func untaken(of wish: SubscriptionState, in settings: FeedSettings) -> [String] {
    var sentences: [String] = []
    if wish.passwordCommand != nil, settings.credentialsCommand == nil {
      sentences.append(
        "\(wish.address): its command for the password runs a program; --commands takes it.")
    }
    let known = Set(settings.headers.map { String($0.prefix { $0 != ":" }) })
    sentences += wish.unsaidHeaders.filter { !known.contains($0) }.map {
      "\(wish.address): the file does not say the value of \($0); gazette feeds set --header does."
    }
    return sentences
  }
}

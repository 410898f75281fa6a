import ArgumentParser
import Foundation
import NewsLibrary
import NewsModel
import SafeText

/// Which feeds a command is about: their numbers, addresses, paths or names.
struct FeedSelection: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Feeds: a number, an address, a path or a name, as gazette feeds prints them.",
      valueName: "feed"))
  var feeds: [String]

  /// Those of some feeds that were named; a name that fits none or several ends with 1.
  func chosen(among known: [FollowedFeed]) throws -> [FollowedFeed] {
    try feeds.map { try Self.feed($0, among: known) }
  }

  /// The absolute path that a word means, also where nothing is any more.
  private static func place(_ word: String) -> String {
    guard let resolved = realpath(word, nil) else {
      return URL(filePath: word).standardizedFileURL.path(percentEncoded: false)
    }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The feed of a name, an address or a number.
  static func feed(_ word: String, among known: [FollowedFeed]) throws -> FollowedFeed {
    let folded = IndexText.fold(word)
    let path = place(word)
    let tests: [(FollowedFeed) -> Bool] = [
      { String($0.id.rawValue) == word }, { $0.feed.address == word || $0.address == word },
      { FeedAddress.shown($0.feed.address) == word },
      { $0.feed.kind != .web && $0.feed.address == path },
      { IndexText.fold($0.feed.title) == folded },
      { IndexText.fold($0.feed.title).contains(folded) || $0.address.contains(word) },
    ]
    for test in tests {
      let fitting = known.filter(test)
      if fitting.count == 1 { return fitting[0] }
      if fitting.count > 1 {
        ErrorSentence.write("“\(word)” may be several feeds; name one by its number:")
        for feed in fitting.prefix(20) { StandardErrorLine.write(FeedLines.line(feed)) }
        throw ExitCode(1)
      }
    }
    ErrorSentence.write("No feed is called “\(word)”; gazette feeds lists them.")
    throw ExitCode(1)
  }
}

extension NewsLibrary {
  /// Web feeds, then folders and files.
  func everyFeed(areRemoved: Bool = false) async throws -> [FollowedFeed] {
    try await followedFeeds(areRemoved: areRemoved) + followedPlaces(areRemoved: areRemoved)
  }
}

import ArgumentParser
import Foundation
import NewsLibrary
import NewsModel
import SafeText

/// Follows what somebody typed after `gazette add`: an address, a site, a feed in a file, a command.
struct FeedAdding {
  let library: NewsLibrary
  let settings: FeedSettings
  /// Whether the first of several feeds is taken without a question.
  let takesFirst: Bool

  /// Follows what is at an address; says what it is, or why it cannot be followed.
  ///
  /// - Returns: The feed, and its document where that came just now; `nil` where nothing was followed.
  func follow(_ address: String) async throws -> (feed: FollowedFeed, inHand: FeedInHand?)? {
    do {
      let answer = try await FeedSearch(credentialsCommand: settings.credentialsCommand)
        .found(at: address)
      let found = answer.found
      guard let chosen = choose(found, at: address) else { return nil }
      if case .feed(_, let page?) = found {
        print(
          "\(SafeText.line(FeedAddress.shown(page))) is a page; following its feed"
            + " \(SafeText.line(chosen.title ?? FeedAddress.shown(chosen.address)))")
      }
      var settings = settings
      settings.mayBePrivate = answer.isPrivate
      let title = settings.name ?? chosen.title ?? FeedAddress.shown(chosen.address)
      let (feed, isNew) = try await library.follow(
        chosen.address, title: title, settings: settings)
      let name = SafeText.line(feed.feed.title)
      print(
        isNew
          ? "following \(name): \(SafeText.line(FeedAddress.shown(feed.address)))"
          : "\(name) is followed already: \(SafeText.line(FeedAddress.shown(feed.address)))")
      return (feed, isNew ? answer.inHand : nil)
    } catch let failure as FeedFailure {
      ErrorSentence.write("\(address) was not added. \(failure.sentence)")
      return nil
    }
  }

  private func choose(_ found: FeedSearch.Found, at address: String) -> FeedCandidate? {
    switch found {
    case .feed(let feed, _): return feed
    case .nothing:
      ErrorSentence.write(
        "\(address) is no feed and names none; look for the address of its feed on the site.")
      return nil
    case .several(let feeds):
      if takesFirst { return feeds.first }
      if isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 { return ask(feeds) }
      ErrorSentence.write(
        "\(address) has several feeds; add one of them, or the first with --first:")
      for feed in feeds { StandardErrorLine.write(Self.line(feed)) }
      return nil
    }
  }

  private func ask(_ feeds: [FeedCandidate]) -> FeedCandidate? {
    for (number, feed) in feeds.enumerated() {
      StandardErrorLine.write("\(number + 1)  \(Self.line(feed))")
    }
    StandardErrorLine.write("Which one? A number, or Enter for none:")
    guard let answer = readLine(), let number = Int(answer), feeds.indices.contains(number - 1)
    else { return nil }
    return feeds[number - 1]
  }

  private static func line(_ feed: FeedCandidate) -> String {
    let title = feed.title.map { "  \($0)" } ?? ""
    return SafeText.line(FeedAddress.shown(feed.address + title))
  }
}

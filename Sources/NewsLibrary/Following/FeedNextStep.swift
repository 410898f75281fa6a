import Foundation
import NewsFetching
import NewsModel

extension FetchFailure {
  /// What can be done about a feed that cannot be read; the advice for pages does not fit it.
  ///
  /// - Parameter feed: The feed; `nil` for one that is not followed yet.
  func step(for feed: FollowedFeed?) -> String {
    switch reason {
    case .noConnection: "Connect to a network."
    case .hostNotFound: "Check the address; the host may also be back later."
    case .unreachable, .refused, .connectTimeout, .timeout, .stalled, .reset, .cutShort,
      .emptyAnswer:
      "It may answer later."
    case .tls: "Check the clock of this machine and the address."
    case .privateAddress: stepIntoPrivate(for: feed)
    case .tooLargeOnWire, .tooLargeUnpacked, .tooManyRedirects, .redirectLoop, .redirectToNowhere,
      .redirectUnwanted,
      .undecodable, .notHTTP, .headTooLarge, .other:
      "Whoever publishes the feed can mend it."
    case .foreignScheme: "Look on its site for another address."
    case .status(401...402, _) where feed == nil, .status(407, _) where feed == nil:
      "gazette add ADDRESS --password-command COMMAND sends a name and a password;"
        + " where it did, they were refused."
    case .status(let status, let until): Self.stepForFeed(status, until: until?.onLocalClock)
    case .proxy, .cancelled, .libraryMissing, .badAddress: nextStep
    }
  }

  /// The permission is for the host of the feed's own address, and for none that it leads to.
  private func stepIntoPrivate(for feed: FollowedFeed?) -> String {
    let host = FeedPlace(address)?.host
    guard let feed, host == FeedPlace(feed.feed.address)?.host else {
      return "Only an address that you typed may lead there, and no other."
    }
    return "If it is your own, this allows it: gazette feeds set \(feed.id.rawValue) --private"
  }

  private static func stepForFeed(_ status: Int, until date: String?) -> String {
    switch status {
    case 401, 402, 403, 407:
      "gazette feeds set sends a password (--password-command), headers or another user agent."
    case 429, 503: date.map { "It wants to be asked after \($0)." } ?? "It may answer later."
    case 500...: "It may answer later."
    default: "Look on its site for another address."
    }
  }
}

import Foundation
import NewsFetching

extension FetchFailure {
  /// What can be done about a feed that cannot be read; the advice for pages does not fit it.
  var stepForFeed: String {
    switch reason {
    case .noConnection: "Connect to a network."
    case .hostNotFound: "Check the address; the host may also be back later."
    case .unreachable, .refused, .connectTimeout, .timeout, .stalled, .reset, .cutShort,
      .emptyAnswer:
      "It may answer later."
    case .tls: "Check the clock of this machine and the address."
    case .privateAddress: "If it is your own, gazette feeds set --private allows it."
    case .tooLargeOnWire, .tooLargeUnpacked, .tooManyRedirects, .redirectLoop, .redirectToNowhere,
      .redirectUnwanted,
      .undecodable, .notHTTP, .headTooLarge, .other:
      "Whoever publishes the feed can mend it."
    case .foreignScheme: "Look on its site for another address."
    case .status(let status, let until): Self.stepForFeed(status, until: until?.formatted(.iso8601))
    case .proxy, .cancelled, .libraryMissing, .badAddress: nextStep
    }
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

import Foundation
import NewsFetching
import NewsModel

/// Why a look at a web feed gave nothing.
package enum FeedFailure: Error, Hashable, Sendable {
  case web(FetchFailure)
  case command(program: String, PipedProgram.Failure)
  /// A file that cannot be read; what the system says.
  case file(path: String, reason: String)
  /// What came is no feed; its type as the server names it.
  case noFeed(type: String?)
  /// What came is nothing, or blanks.
  case empty
  /// The command for name and password gave none; why.
  case noCredentials(String)
  /// The address is none that can be asked.
  case noPlace

  /// What failed, in one line for people.
  package var sentence: String { sentence(of: nil) }

  /// What failed, in one line for people, with what can be done about a feed that is followed.
  func sentence(of feed: FollowedFeed?) -> String {
    switch self {
    case .web(let failure): failure.sentence + " " + failure.step(for: feed)
    case .command(let program, let failure): failure.sentence(of: program)
    case .file(let path, let reason): "\(path) cannot be read: \(reason)."
    case .noFeed("text/html"):
      "What came is no feed but a page (text/html); gazette add with the page's address finds its feeds."
    case .noFeed(let type):
      "What came is no feed that can be read"
        + (type.map { "; the server calls it \($0)." } ?? ".")
    case .empty: "What came from there is an empty document; it may be back later."
    case .noCredentials(let words): "The command for name and password failed: \(words)"
    case .noPlace: "It is no address, and no command whose quotes are closed."
    }
  }

  /// Whether the server says that the feed is gone for good.
  var isGone: Bool { status == 410 }

  /// Whether the whole host wants fewer questions.
  var isTooOften: Bool { status == 429 }

  /// Whether this machine has no way to the host.
  var isOffline: Bool {
    guard case .web(let failure) = self else { return false }
    return failure.reason == .noConnection
  }

  /// Whether the place seems wrong, rather than its server in trouble. A name that is not found is
  /// no sign of that: its resolver may be in trouble.
  var isLost: Bool {
    switch self {
    case .noFeed, .empty, .noPlace: return true
    case .command, .file, .noCredentials: return false
    case .web(let failure):
      switch failure.reason {
      case .privateAddress, .foreignScheme, .badAddress: return true
      default: return status == 404 || status == 410
      }
    }
  }

  /// Whether the host lies in a private network and nobody typed it.
  var isPrivate: Bool {
    guard case .web(let failure) = self, case .privateAddress = failure.reason else { return false }
    return true
  }

  /// Before that the server does not want to be asked again.
  var retryAfter: Date? {
    guard case .web(let failure) = self, case .status(_, let date) = failure.reason else {
      return nil
    }
    return date
  }

  /// Whether somebody gave up, which says nothing about the feed.
  var isCancelled: Bool {
    switch self {
    case .web(let failure): failure.reason == .cancelled
    case .command(_, let failure): failure == .cancelled
    default: false
    }
  }

  private var status: Int? {
    guard case .web(let failure) = self, case .status(let status, _) = failure.reason else {
      return nil
    }
    return status
  }
}

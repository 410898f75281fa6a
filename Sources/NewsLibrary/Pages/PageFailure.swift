import NewsFetching
import NewsModel

/// Why a page cannot be read: facts only, ``PageFailure/sentence`` makes words of them.
package struct PageFailure: Error, Hashable, Sendable {
  /// What went wrong.
  package indirect enum Reason: Error, Hashable, Sendable {
    /// It could not be fetched.
    case fetch(FetchFailure)
    /// It has hardly any text, and says that it has to be paid for.
    case paywall
    /// It only asks for consent.
    case consentWall
    /// It is empty until its scripts have run.
    case needsScripts
    /// It has no text.
    case noText
    /// It has no text, and an order to go on that nobody can follow.
    case refusedRefresh(RefusedRefresh)
    /// Nothing was sent at all.
    case empty
    /// It is a picture of that type.
    case picture(String)
    /// It is of another type that has no text.
    case foreignType(String)
    /// It is a feed.
    case feed
    /// It is a PDF, and the program that reads it is not installed.
    case portableDocumentNeedsProgram
    /// It is a PDF that cannot be read, and why.
    case portableDocumentUnreadable(String)
    /// The site does not want programs that come on their own.
    case closedToPrograms
    /// The archive has no copy; it was asked because the page is dead, or because the user said so.
    case notArchived(instead: Reason?)
    /// The archive could not be asked; it was to be for the same reasons.
    case archiveFailed(FetchFailure, instead: Reason?)
  }

  /// What went wrong.
  package var reason: Reason
  /// The address that was asked for, or the one where it went wrong.
  package var address: String

  /// A failure from its parts.
  package init(_ reason: Reason, at address: String) {
    self.reason = reason
    self.address = address
  }

  init(_ failure: FetchFailure) {
    self.init(.fetch(failure), at: failure.address)
  }

  /// The host of a private network that the user did not ask for; `nil` for all other failures.
  package var privateHost: String? {
    guard case .fetch(let failure) = reason, case .privateAddress = failure.reason else {
      return nil
    }
    return WebPageRequest.host(of: failure.address)
  }

  /// Whether it will hardly be otherwise tomorrow.
  package var isLasting: Bool {
    guard case .fetch(let failure) = reason else { return true }
    switch failure.reason {
    case .status(let status, _): return (400..<500).contains(status) && status != 429
    case .privateAddress, .badAddress, .foreignScheme, .tooLargeOnWire, .tooLargeUnpacked:
      return true
    default: return false
    }
  }

  /// Whether the page is dead or out of reach, so that an archive may know more.
  package var isDead: Bool {
    guard case .fetch(let failure) = reason else { return false }
    switch failure.reason {
    case .status(let status, _): return status != 429 && status >= 400
    case .hostNotFound, .unreachable, .refused, .connectTimeout, .timeout, .stalled, .emptyAnswer,
      .tls:
      return true
    default: return false
    }
  }
}

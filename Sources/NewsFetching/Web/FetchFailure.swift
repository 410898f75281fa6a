import Foundation

/// Why nothing was fetched: facts only, ``FetchFailure/sentence`` makes words of them.
package struct FetchFailure: Error, Hashable, Sendable {
  /// What went wrong.
  package enum Reason: Error, Hashable, Sendable {
    /// This machine is in no network.
    case noConnection
    /// There is a network, but no way leads to the host.
    case unreachable
    /// The host is there, but nobody answers at that port.
    case refused
    /// The name of the host has no address.
    case hostNotFound
    /// No safe connection; what TLS says of it.
    case tls(String)
    /// No connection stood after so many seconds.
    case connectTimeout(seconds: Double)
    /// Not all was there after so many seconds.
    case timeout(seconds: Double)
    /// For so many seconds hardly anything came.
    case stalled(seconds: Int)
    /// The connection broke.
    case reset
    /// The body ended before its declared end.
    case cutShort
    /// The server ended the connection without a word.
    case emptyAnswer
    /// What came is no HTTP.
    case notHTTP
    /// More bytes were sent than that.
    case tooLargeOnWire(limit: Int)
    /// More bytes came out when it was unpacked.
    case tooLargeUnpacked(limit: Int)
    /// The head of the answer never ends.
    case headTooLarge
    /// The body is packed in a way that is broken or that nobody knows.
    case undecodable
    /// More redirects than that.
    case tooManyRedirects(limit: Int)
    /// A redirect leads back to where it came from.
    case redirectLoop
    /// A redirect says no address, or none that can be understood.
    case redirectToNowhere
    /// A redirect leads where whoever asked does not want to go.
    case redirectUnwanted
    /// It is no address.
    case badAddress
    /// The scheme is neither http nor https.
    case foreignScheme(String)
    /// The host is in a private network, at that address, and the user did not type it.
    case privateAddress(String)
    /// The proxy of the environment failed; what libcurl says of it.
    case proxy(String)
    /// The server answered with that status; before that date it wants no further question.
    case status(Int, retryAfter: Date?)
    /// Somebody gave up.
    case cancelled
    /// libcurl is not there, or cannot be used; what is missing.
    case libraryMissing(String)
    /// What libcurl says of anything else.
    case other(String)
  }

  /// What went wrong.
  package var reason: Reason
  /// Where it went wrong: the address that was asked for, or the one a redirect led to.
  package var address: String

  /// A failure from its parts.
  package init(_ reason: Reason, at address: String) {
    self.reason = reason
    self.address = address
  }
}

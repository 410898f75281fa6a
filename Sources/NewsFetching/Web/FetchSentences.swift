import Foundation
import NewsModel

/// The words for a failed fetch; nobody else makes any.
extension FetchFailure {
  /// What failed, and where.
  package var sentence: String { "\(what) (\(FeedAddress.shown(address)))." }

  /// What failed, without the address and without an end.
  package var shortSentence: String { what }

  /// What can be done about it.
  package var nextStep: String { nextStep(toArchive: "the archived copy") }

  /// What can be done about it.
  ///
  /// - Parameter archive: How the archived copy is asked for, where that may help.
  package func nextStep(toArchive archive: String) -> String { Self.step(reason, archive) }

  private var host: String { WebAddress(address)?.host ?? address }

  private var what: String {
    switch reason {
    case .noConnection: "There is no connection to \(host)"
    case .unreachable: "No way leads to \(host)"
    case .refused: "\(host) refuses the connection"
    case .hostNotFound: "The host \(host) was not found"
    case .tls(let words): TLSTrouble(words).words(host)
    case .connectTimeout(let seconds):
      "\(host) gave no connection within \(Self.seconds(seconds))"
    case .timeout(let seconds): "\(host) took longer than \(Self.seconds(seconds))"
    case .stalled(let seconds): "\(host) sent hardly anything for \(Counted.of(seconds, "second"))"
    case .reset: "The connection to \(host) broke"
    case .cutShort: "\(host) sent less than it had announced"
    case .emptyAnswer: "\(host) ended the connection without an answer"
    case .notHTTP: "What \(host) answers is no HTTP"
    case .proxy(let words): "The proxy failed: \(words)"
    case .status(let status, _): "\(host) answered \(Self.meaning(status))"
    case .cancelled: "The fetch was given up"
    case .libraryMissing(let words): "Nothing can be fetched: \(words)"
    case .other(let words): "The fetch from \(host) failed: \(words)"
    default: tooMuchOrForbidden
    }
  }

  private var tooMuchOrForbidden: String {
    switch reason {
    case .tooLargeOnWire(let limit): "It is larger than \(Self.size(limit))"
    case .tooLargeUnpacked(let limit): "It is larger than \(Self.size(limit)) when unpacked"
    case .headTooLarge: "\(host) sends a head without an end"
    case .undecodable: "\(host) packed its answer in a way that cannot be undone"
    case .tooManyRedirects(let limit): "There are more than \(Counted.of(limit, "redirect"))"
    case .redirectLoop: "The redirects go round in a circle"
    case .redirectToNowhere: "\(host) redirects to no address"
    case .redirectUnwanted: "\(host) does not want to be asked by programs"
    case .badAddress: "This is no address"
    case .foreignScheme(let scheme): "Only http and https are fetched, not \(scheme)"
    case .privateAddress(let number):
      number == host
        ? "\(host) is an address of a private network"
        : "\(host) leads to \(number), an address of a private network"
    default: "The fetch from \(host) failed"
    }
  }

  private static func step(_ reason: Reason, _ archive: String) -> String {
    switch reason {
    case .noConnection: "Connect to a network, then try again."
    case .hostNotFound: "Check the address, or try \(archive)."
    case .unreachable, .refused, .connectTimeout, .timeout, .stalled, .reset, .cutShort,
      .emptyAnswer:
      "Try again later, or open it in the browser."
    case .tls(let words): TLSTrouble(words).step
    case .proxy: "Check http_proxy, https_proxy and no_proxy in the environment."
    case .status(let status, let until): step(status, until: until, archive)
    case .cancelled: "Fetch it again when you want it."
    case .libraryMissing: "Install it: apt-get install libcurl4"
    case .badAddress: "Check the address; it begins with http:// or https://."
    case .privateAddress:
      "If you want it, type it yourself: :open ADDRESS in the reader, gazette fetch ADDRESS in the shell."
    case .tooLargeOnWire, .tooLargeUnpacked, .foreignScheme, .tooManyRedirects, .redirectLoop,
      .redirectToNowhere, .redirectUnwanted, .undecodable, .notHTTP, .headTooLarge, .other:
      "Open it in the browser."
    }
  }

  private static func step(_ status: Int, until: Date?, _ archive: String) -> String {
    switch status {
    case 401, 407: "Open it in the browser and log in there."
    case 402, 403: "Open it in the browser, or try \(archive)."
    case 404, 410, 451: "Try \(archive)."
    case 429, 503:
      until.map { "Try again after \($0.onLocalClock)." } ?? "Try again in some minutes."
    case 500...: "Try again later, or try \(archive)."
    default: "Open it in the browser."
    }
  }

  private static func meaning(_ status: Int) -> String {
    switch status {
    case 401: "that a password is needed (401)"
    case 402: "that it has to be paid for (402)"
    case 403: "that access is forbidden (403)"
    case 404: "that there is no such page (404)"
    case 410: "that the page is gone for good (410)"
    case 429: "that it was asked too often (429)"
    case 451: "that the law forbids it (451)"
    case 503: "that it is overloaded (503)"
    case 500...: "that something is broken there (\(status))"
    default: "with the status \(status)"
    }
  }

  private static func seconds(_ count: Double) -> String {
    Int(exactly: count).map { Counted.of($0, "second") } ?? "\(count) seconds"
  }

  private static func size(_ bytes: Int) -> String {
    bytes < 1 << 20 ? "\(bytes >> 10) kB" : "\(bytes >> 20) MB"
  }
}

import CCurl
import Foundation

/// The one door to the web, with one set of rules for pages, feeds and pictures.
///
/// Redirects are followed here, so that every step is judged: its scheme, its address, its count,
/// and what may be sent along. There are no cookies. `docs/notes/fetching.md` lists the rules.
package final class WebFetcher: Sendable {
  private let identity: WebIdentity
  private let proxies: ProxyChoice
  private let thread: FetchThread

  /// A fetcher; nothing is loaded or started before the first fetch.
  ///
  /// - Parameters:
  ///   - environment: Where proxies are named.
  ///   - perHost: How many requests are made of one host at once.
  ///   - overall: How many are made at once.
  package init(
    _ identity: WebIdentity,
    environment: [String: String] = ProcessInfo.processInfo.environment,
    perHost: Int = 2, overall: Int = 24
  ) {
    self.identity = identity
    proxies = ProxyChoice(environment: environment)
    thread = FetchThread(perHost: max(1, perHost), overall: max(1, overall))
  }

  deinit { thread.stop() }

  /// An address without a name and a password that stand in it, to be shown or told to others.
  package static func withoutSecrets(_ address: String) -> String {
    WebAddress(address)?.text ?? address
  }

  /// Fetches an address, with all redirects.
  ///
  /// Cancelling the task ends it at once. An answer that nothing changed since the validators of the
  /// request were given out is a body, too, without bytes.
  ///
  /// - Parameters:
  ///   - report: Called from another thread while a large body arrives.
  ///   - follows: Asked before each redirect whether its address is wanted.
  /// - Throws: ``FetchFailure``, also for every status other than success.
  package func fetch(
    _ request: FetchRequest, report: (@Sendable (FetchProgress) -> Void)? = nil,
    follows: (@Sendable (String) async -> Bool)? = nil
  ) async throws(FetchFailure) -> FetchedBody {
    if let missing = curl_door_open() {
      throw FetchFailure(.libraryMissing(String(cString: missing)), at: request.address)
    }
    var route = try FetchRoute(request)
    while true {
      let address = route.address
      let proxy = proxies.proxy(for: address)
      try route.judge(throughProxy: proxy != nil)
      let answer = try await answer(to: route.hop(identity, proxy: proxy), report: report)
      switch answer.status {
      case 200..<300, 304:
        return FetchedBody(answer, from: address, permanent: route.permanent, at: Date())
      case 301, 302, 303, 307, 308:
        try route.follow(answer)
        if let follows, await !follows(route.address.text) {
          throw FetchFailure(.redirectUnwanted, at: route.address.text)
        }
      default:
        let until = answer.head.retryAfter(from: Date())
        throw FetchFailure(.status(answer.status, retryAfter: until), at: address.text)
      }
    }
  }

  private func answer(
    to hop: Hop, report: (@Sendable (FetchProgress) -> Void)?
  ) async throws(FetchFailure) -> HopAnswer {
    var hop = hop
    while true {
      switch await thread.answer(to: hop, report: report) {
      case .success(let answer): return answer
      case .failure(.notHTTP) where !hop.isFresh:
        // A server that sent more than it said leaves the rest in the way of the next answer.
        hop.isFresh = true
      case .failure(let reason): throw FetchFailure(reason, at: hop.address.text)
      }
    }
  }
}

import Synchronization

/// Asks a site once in a run whether programs may come on their own.
///
/// It is for what nobody asked for, such as pages that are fetched ahead; what the user opens is not
/// asked about.
package final class RobotsGate: Sendable {
  /// More sites are not remembered at once.
  private static let mostSites = 512

  private let web: WebFetcher
  private let known = Mutex<[String: RobotsRules]>([:])

  /// A gate that asks through a fetcher.
  package init(_ web: WebFetcher) { self.web = web }

  /// Whether an address may be fetched ahead; `false` also where the site cannot be asked.
  ///
  /// - Parameter reach: That of the fetch itself.
  package func allows(_ address: String, reach: PrivateReach) async -> Bool {
    guard let address = WebAddress(address),
      let root = address.resolving("/robots.txt")?.text
    else { return false }
    let rules = await rules(at: root, reach)
    return rules.allow(address.pathAndQuery)
  }

  private func rules(at root: String, _ reach: PrivateReach) async -> RobotsRules {
    if let rules = known.withLock({ $0[root] }) { return rules }
    var request = FetchRequest(root, for: .other, reach: reach)
    // Both are in the file's own rules: half a megabyte, five redirects.
    request.limits.wireBytes = 2 * RobotsRules.greatestSize
    request.limits.unpackedBytes = 2 * RobotsRules.greatestSize
    request.limits.redirects = 5
    request.limits.wholeSeconds = 15
    let rules: RobotsRules
    do {
      rules = RobotsRules(try await web.fetch(request).bytes, for: "gazette")
    } catch {
      switch error.reason {
      case .cancelled: return .unreachable
      case .status(400..<500, _), .tooManyRedirects, .redirectLoop: rules = .none
      default: rules = .unreachable
      }
    }
    known.withLock { known in
      if known.count >= Self.mostSites { known.removeAll() }
      known[root] = rules
    }
    return rules
  }
}

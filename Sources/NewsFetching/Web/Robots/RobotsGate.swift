import Synchronization

/// Asks a site once in a run whether programs may come on their own.
///
/// It is for what nobody asked for, such as pages that are fetched ahead; what the user opens is not
/// asked about.
package final class RobotsGate: Sendable {
  /// More sites are not remembered at once.
  private static let mostSites = 512

  private let web: WebFetcher
  private let sites = Mutex<[String: Site]>([:])

  private enum Site {
    /// Somebody asks it right now.
    case asked
    case known(RobotsRules)
  }

  /// How often those who wait for another's answer look whether it came.
  private static let turn = Duration.milliseconds(25)

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
    while true {
      let site = sites.withLock { sites -> Site? in
        if let site = sites[root] { return site }
        if sites.count >= Self.mostSites { sites.removeAll() }
        sites[root] = .asked
        return nil
      }
      switch site {
      case .known(let rules): return rules
      case .asked:
        guard (try? await Task.sleep(for: Self.turn)) != nil else { return .unreachable }
      case nil:
        let rules = await ask(root, reach)
        sites.withLock { $0[root] = rules.map { .known($0) } }
        return rules ?? .unreachable
      }
    }
  }

  /// - Returns: `nil` where somebody gave up.
  private func ask(_ root: String, _ reach: PrivateReach) async -> RobotsRules? {
    var request = FetchRequest(root, for: .other, reach: reach)
    // Both are in the file's own rules: half a megabyte, five redirects.
    request.limits.wireBytes = 2 * RobotsRules.greatestSize
    request.limits.unpackedBytes = 2 * RobotsRules.greatestSize
    request.limits.redirects = 5
    request.limits.wholeSeconds = 15
    do {
      return RobotsRules(try await web.fetch(request).bytes, for: "gazette")
    } catch {
      switch error.reason {
      case .cancelled: return nil
      case .status(400..<500, _), .tooManyRedirects, .redirectLoop: return RobotsRules.none
      default: return .unreachable
      }
    }
  }
}

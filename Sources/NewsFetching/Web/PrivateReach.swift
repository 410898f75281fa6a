/// Which addresses of this machine and of private networks a fetch may reach.
///
/// What a page or a feed says can never lead there; what the user typed can.
package enum PrivateReach: Hashable, Sendable {
  /// None.
  case never
  /// Those of the hosts that the user typed, as names or as whole addresses, also after a redirect.
  case typed(Set<String>)

  /// Whether a host, as ``WebAddress`` names it, was typed.
  func allows(_ host: String) -> Bool {
    guard case .typed(let typed) = self else { return false }
    return typed.contains { WebAddress(typed: $0)?.host == host }
  }
}

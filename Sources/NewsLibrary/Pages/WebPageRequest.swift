import Foundation

/// A page that somebody wants to read.
package struct WebPageRequest: Hashable, Sendable {
  /// Why it is fetched.
  package enum Intent: Hashable, Sendable {
    /// Somebody asked for it.
    case userOpened
    /// Nobody did yet: the site is asked whether programs may come.
    case prefetch
  }

  /// Absolute; http or https.
  package var address: String
  /// Why it is fetched.
  package var intent = Intent.userOpened
  /// Whether the user typed the address, which may then be one of a private network; one that stands
  /// in an article or a feed may not.
  package var isTyped: Bool
  /// Whether an archive is asked where the page is dead.
  package var asksArchive = false
  /// Whether the archive's copy is wanted in place of the page, whatever the page itself says.
  package var wantsCopy = false

  /// The host of an address, as it is named in it; `nil` where it names none.
  package static func host(of address: String) -> String? { URL(string: address)?.host() }

  /// A request for an address.
  package init(_ address: String, isTyped: Bool) {
    self.address = address
    self.isTyped = isTyped
  }
}

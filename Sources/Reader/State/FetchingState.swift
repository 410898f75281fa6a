import NewsModel

/// A page that is on its way.
struct FetchingState: Hashable, Sendable {
  /// What it is fetched for.
  enum Purpose: Hashable, Sendable {
    /// The page behind an article, to be shown so; whether it was asked for whatever is kept of it.
    case original(ArticleID, PageText.Kind, isAgain: Bool)
    /// A link's page, to be opened on top of what is read.
    case link
  }

  var purpose: Purpose
  /// Where the page is.
  var address: String
  /// How many bytes came.
  var bytes = 0

  /// `fetching example.org, 120 kB`.
  var words: String {
    let host = Self.host(of: address)
    let place = host.isEmpty ? "the page" : host
    return bytes < 1_000 ? "fetching \(place)" : "fetching \(place), \(bytes / 1_000) kB"
  }

  /// The host of an address without its port; empty where it names none.
  static func host(of address: String) -> String {
    var rest = address[...]
    if let colon = rest.firstIndex(of: ":") { rest = rest[colon...].dropFirst() }
    rest = rest.drop { $0 == "/" }.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    if let at = rest.lastIndex(of: "@") { rest = rest[at...].dropFirst() }
    if rest.first == "[" { return String(rest.dropFirst().prefix { $0 != "]" }) }
    return String(rest.prefix { $0 != ":" })
  }
}

/// A page in a private network, which no article can make the reader fetch unless he asks twice.
struct RefusedPage: Hashable, Sendable {
  var address: String
  var host: String
}

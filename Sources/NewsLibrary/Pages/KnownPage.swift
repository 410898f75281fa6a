import Foundation
import NewsModel
import NewsStore

/// What the library has of a page that somebody wants to keep.
package enum KnownPage: Hashable, Sendable {
  /// The page was kept before.
  case kept
  /// An article of that title has the page's address.
  case article(title: String)
}

extension NewsLibrary {
  /// Addresses of which one may be part of many others; no more are looked at.
  private static let mostCandidates = 200

  /// What the library has of the page at an address; nothing of what lies in the trash.
  package func known(_ address: String) async throws -> KnownPage? {
    if let id = try await store.firstArticle(ofDocument: address),
      let article = try await store.article(id), !article.status.isTrashed
    {
      return .kept
    }
    let key = Self.key(of: address)
    let phrase = key.prefix { $0 != "?" }
    guard !phrase.isEmpty, !phrase.contains("\"") else { return nil }
    let request = RowsRequest(
      query: .parse("url:\"\(phrase)\"", now: Date(), isTyping: false), order: .newestFirst,
      anchor: .start, limit: Self.mostCandidates, snippets: 0)
    for row in try await store.rows(request).rows {
      guard let url = try await store.article(row.id)?.content.url, Self.key(of: url) == key else {
        continue
      }
      return .article(title: row.title)
    }
    return nil
  }

  /// What tells the addresses of two pages apart: not the scheme, `www.`, a place within the page or
  /// the slash at the end.
  private static func key(of address: String) -> String {
    var key = Substring(address.prefix { $0 != "#" })
    if let scheme = key.range(of: "://") { key = key[scheme.upperBound...] }
    if key.lowercased().hasPrefix("www.") { key = key.dropFirst(4) }
    if key.hasSuffix("/") { key = key.dropLast() }
    let host = key.prefix { $0 != "/" && $0 != "?" }
    return host.lowercased() + key[host.endIndex...]
  }
}

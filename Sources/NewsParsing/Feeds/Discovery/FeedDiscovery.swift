import CGumbo
import NewsModel

/// Finds the feeds of a site in one of its pages.
///
/// Sites declare them with `<link rel="alternate">` (RSS Advisory Board, "RSS Autodiscovery"); where
/// none does, links whose addresses look like feeds are taken, and after them the usual places.
public struct FeedDiscovery: Sendable {
  private static let mostCandidates = 40
  /// Types of feeds; mere XML and JSON may be anything.
  private static let types: Set<String> = [
    "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json",
    "application/json", "application/x-rss+xml", "application/xml", "text/xml",
  ]
  /// How addresses of feeds end.
  private static let endings = [
    "/feed", "/feed/", "/rss", "/rss/", "/atom", "/atom/", ".rss", ".atom", ".rdf", "rss.xml",
    "feed.xml", "atom.xml", "index.xml", "feed.json", "rss.php",
  ]
  private static let usualPaths = [
    "/feed", "/feed.xml", "/rss.xml", "/atom.xml", "/index.xml", "/rss", "/feed.json", "/feeds/all",
  ]

  /// A search; it keeps no state.
  public init() {}

  /// The feeds that a page names, those it declares first; none where the bytes are no page.
  ///
  /// - Parameters:
  ///   - bytes: All of the page.
  ///   - address: Where it was found.
  ///   - declared: The character set that a server names.
  public func feeds(
    inPage bytes: [UInt8], at address: String, declared: String? = nil
  ) -> [FeedCandidate] {
    let page = Page(html: TextDecoder.decode(bytes, declared: declared).text)
    let base = page.nodes.firstIndex { $0.tag == GUMBO_TAG_BASE }
      .flatMap { page.attribute("href", of: $0) }
      .flatMap { LinkResolver(base: address).web($0) }
    let links = LinkResolver(base: base ?? address)
    var declaredOnes: [FeedCandidate] = []
    var linked: [FeedCandidate] = []
    for index in page.nodes.indices {
      switch page.nodes[index].tag {
      case GUMBO_TAG_LINK: append(declaration(page, index, links), to: &declaredOnes)
      case GUMBO_TAG_A: append(link(page, index, links), to: &linked)
      default: continue
      }
    }
    return declaredOnes.isEmpty ? linked : declaredOnes
  }

  /// Where sites have their feeds that declare none, most usual first.
  public func usualPlaces(ofSite address: String) -> [FeedCandidate] {
    let links = LinkResolver(base: address)
    return Self.usualPaths.compactMap { links.web($0).map { FeedCandidate(address: $0) } }
  }

  private func declaration(_ page: Page, _ index: Int, _ links: LinkResolver) -> FeedCandidate? {
    let relations = page.attribute("rel", of: index)?.lowercased().split(separator: " ") ?? []
    let type = page.attribute("type", of: index)?.lowercased().prefix { $0 != ";" } ?? ""
    let isFeed =
      relations.contains("alternate") && Self.types.contains(String(type).trimmed)
      || relations.contains("feed")
    guard isFeed, let address = page.attribute("href", of: index).flatMap(links.web) else {
      return nil
    }
    let title = page.attribute("title", of: index).flatMap { FeedText.line($0, .plain) }
    return FeedCandidate(address: address, title: title)
  }

  private func link(_ page: Page, _ index: Int, _ links: LinkResolver) -> FeedCandidate? {
    guard let reference = page.attribute("href", of: index) else { return nil }
    let path = reference.prefix { $0 != "?" && $0 != "#" }.lowercased()
    guard Self.endings.contains(where: path.hasSuffix) else { return nil }
    return links.web(reference).map { FeedCandidate(address: $0) }
  }

  private func append(_ candidate: FeedCandidate?, to found: inout [FeedCandidate]) {
    guard let candidate, found.count < Self.mostCandidates,
      !found.contains(where: { $0.address == candidate.address })
    else { return }
    found.append(candidate)
  }
}

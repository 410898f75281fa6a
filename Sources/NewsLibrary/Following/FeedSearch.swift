import Foundation
import NewsFetching
import NewsModel
import NewsParsing

/// Finds out what is at an address that somebody wants to follow: a feed, or a site that has feeds.
package struct FeedSearch: Sendable {
  /// What is at an address.
  package enum Found: Hashable, Sendable {
    /// A feed; what it calls itself, and the page that led to it where the address was a page's.
    case feed(FeedCandidate, page: String? = nil)
    /// A site with several feeds.
    case several([FeedCandidate])
    case nothing
  }

  /// What a search came to.
  package struct Answer: Sendable {
    package var found: Found
    /// Whether it is on a private host, which the user typed.
    package var isPrivate = false
    /// The document of the one feed that was found.
    package var inHand: FeedInHand?
  }

  private let fetching = FeedFetching(fetcher: WebFetcher(.ofGazette))

  private let credentialsCommand: [String]?

  /// A search; it keeps no state.
  ///
  /// - Parameter credentialsCommand: Prints name and password for the server of the typed address.
  package init(credentialsCommand: [String]? = nil) {
    self.credentialsCommand = credentialsCommand
  }

  /// Where a search began, and what belongs to that server.
  private struct Origin {
    let address: String
    var isPrivate = false
    var credentials: FetchRequest.Credentials?

    /// Private hosts and secrets are for who typed them, so for the typed address only.
    func credentials(for address: String) -> FetchRequest.Credentials? {
      WebAddress.mayHave(address, secretsOf: self.address) ? credentials : nil
    }
  }

  /// What is at an address.
  ///
  /// - Throws: `FeedFailure` where the address itself cannot be read.
  package func found(at address: String) async throws(FeedFailure) -> Answer {
    var origin = Origin(address: address)
    if let credentialsCommand {
      origin.credentials = try await FeedFetching.credentials(credentialsCommand)
    }
    let (document, isPrivate) = try await fetching.document(
      typed: address, credentials: origin.credentials)
    origin.isPrivate = isPrivate
    var answer = try await answer(document, from: origin)
    answer.isPrivate = isPrivate
    return answer
  }

  private func answer(
    _ document: FeedDocument, from origin: Origin
  ) async throws(FeedFailure) -> Answer {
    let address = origin.address
    // A feed that has moved is followed where it is for good.
    let place = document.movedTo ?? address
    if let feed = Self.feed(document, at: place) { return feed.answer() }
    guard !document.isBlank else { throw .empty }
    guard case .web = FeedPlace(address) else { throw .noFeed(type: nil) }
    let page = document.address ?? address
    let discovery = FeedDiscovery()
    let named = discovery.feeds(inPage: document.bytes, at: page, declared: document.charset)
    if let found = try await confirmed(named, origin) { return found }
    for place in discovery.usualPlaces(ofSite: page) {
      if let feed = await feed(at: place, origin) { return feed.answer(page: address) }
    }
    return Answer(found: .nothing)
  }

  /// Those of the feeds that a page names which are feeds; `nil` where none is.
  private func confirmed(
    _ candidates: [FeedCandidate], _ origin: Origin
  ) async throws(FeedFailure) -> Answer? {
    // A page may name a feed that is long gone; one that names many is asked about.
    guard candidates.count < 4 else { return Answer(found: .several(candidates)) }
    var feeds: [Confirmed] = []
    for candidate in candidates {
      if let feed = await feed(at: candidate, origin) { feeds.append(feed) }
    }
    switch feeds.count {
    case 0: return nil
    case 1: return feeds[0].answer(page: origin.address)
    default: return Answer(found: .several(feeds.map(\.candidate)))
    }
  }

  /// A feed that was really there.
  private struct Confirmed {
    let candidate: FeedCandidate
    let document: FeedDocument

    func answer(page: String? = nil) -> Answer {
      Answer(
        found: .feed(candidate, page: page),
        inHand: FeedInHand(address: candidate.address, document: document))
    }
  }

  private func feed(at candidate: FeedCandidate, _ origin: Origin) async -> Confirmed? {
    let document = try? await fetching.document(
      at: candidate.address, typed: origin.isPrivate ? origin.address : nil,
      credentials: origin.credentials(for: candidate.address))
    guard let document else { return nil }
    return Self.feed(
      document, at: document.movedTo ?? candidate.address, named: candidate.title)
  }

  private static func feed(
    _ document: FeedDocument, at address: String, named name: String? = nil
  ) -> Confirmed? {
    let parsed = FeedParser().parse(
      document.bytes, address: document.address, declared: document.charset, most: 1)
    return parsed.map {
      Confirmed(
        candidate: FeedCandidate(address: address, title: $0.facts.title ?? name),
        document: document)
    }
  }

  /// Whether a file of this machine is a feed, as its beginning shows.
  package static func isFeed(file path: String) -> Bool {
    guard let handle = FileHandle(forReadingAtPath: path),
      let head = try? handle.read(upToCount: headLength)
    else { return false }
    return FeedParser().parse(Array(head)) != nil
  }

  private static let headLength = 16 << 10
}

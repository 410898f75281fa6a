import Foundation
import NewsFetching
import NewsModel

/// Fetches pages and reads them: through redirects that pages make themselves, in all their parts,
/// and with an honest word where there is no article.
///
/// What the reader shows as the original and what `gazette fetch` prints come from here.
package struct PageFetcher: Sendable {
  /// Pages that only send their reader on, one after the other.
  private static let mostOnwardSteps = 5

  /// What fetches for it, and for whoever needs the web besides.
  package let web: WebFetcher
  let robots: RobotsGate
  let archive: PageArchive
  private let portableDocument: PortableDocument

  /// A fetcher of pages on top of the one fetcher.
  ///
  /// - Parameters:
  ///   - archive: Who is asked for copies of dead pages.
  ///   - environment: Where programs are looked for.
  package init(
    web: WebFetcher, archive: PageArchive = .wayback,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    self.web = web
    self.archive = archive
    robots = RobotsGate(web)
    portableDocument = PortableDocument(environment: environment)
  }

  /// A fetcher of pages for a program of that version, with proxies and languages of its environment.
  package init(
    version: String, archive: PageArchive = .wayback,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    let web = WebFetcher(
      WebIdentity(version: version, locale: locale), environment: environment)
    self.init(web: web, archive: archive, environment: environment)
  }

  /// Fetches a page and reads it; cancelling the task ends it.
  ///
  /// - Parameter report: Called from another thread while a large page arrives.
  /// - Throws: ``PageFailure``, with its sentence and its next step.
  @concurrent
  package func page(
    _ request: WebPageRequest, report: (@Sendable (FetchProgress) -> Void)? = nil
  ) async throws(PageFailure) -> WebPage {
    let visit = PageVisit(request: request, report: report)
    if request.wantsCopy { return try await archived(visit, instead: nil) }
    do throws(PageFailure) {
      return try await original(visit)
    } catch {
      guard request.asksArchive, error.isDead else { throw error }
      return try await archived(visit, instead: error.reason)
    }
  }

  private func original(_ visit: PageVisit) async throws(PageFailure) -> WebPage {
    var address = visit.request.address
    var visited: Set = [address]
    var steps = 0
    while true {
      let read = try await read(address, visit)
      guard let next = read.onward else { return try await whole(read, visit) }
      let isNew = visited.insert(next).inserted
      guard isNew, steps < Self.mostOnwardSteps else {
        if read.order == nil { return try await whole(read, visit) }
        let limit = Self.mostOnwardSteps
        let reason: FetchFailure.Reason = isNew ? .tooManyRedirects(limit: limit) : .redirectLoop
        throw PageFailure(FetchFailure(reason, at: next))
      }
      address = next
      steps += 1
    }
  }

  /// The page with all its parts, or with another variant's text where it has hardly any.
  private func whole(_ read: ReadPage, _ visit: PageVisit) async throws(PageFailure) -> WebPage {
    var (read, notes) = await variant(of: read, visit)
    if let obstacle = read.obstacle { throw PageFailure(obstacle, at: read.body.finalAddress) }
    notes += read.notes
    notes += await joinParts(to: &read, visit)
    if Task.isCancelled { throw PageFailure(FetchFailure(.cancelled, at: read.body.finalAddress)) }
    var article = read.article
    article.url = article.url ?? read.body.finalAddress
    article.warnings += notes
    return WebPage(
      article: article, format: read.format, finalAddress: read.body.finalAddress,
      permanentAddress: read.body.permanentAddress, date: read.body.date, bytes: read.body.bytes,
      contentType: read.body.contentType, charset: read.body.charset, archived: nil, notes: notes)
  }

  /// Fetches an address and reads what it gives, whatever that is.
  ///
  /// - Parameter origin: Where the page stood that the address has a copy of.
  func read(
    _ address: String, _ visit: PageVisit, copyOf origin: String? = nil
  ) async throws(PageFailure) -> ReadPage {
    let isAhead = visit.request.intent == .prefetch && origin == nil
    if isAhead, await !robots.allows(address, reach: visit.reach) {
      throw PageFailure(.closedToPrograms, at: address)
    }
    let request = FetchRequest(address, for: .page, reach: visit.reach)
    let body = try await fetch(request, visit, isAhead: isAhead)
    let place = origin ?? body.finalAddress
    func failure(_ reason: PageFailure.Reason) -> PageFailure {
      PageFailure(reason, at: body.finalAddress)
    }
    switch PageKind(body) {
    case .page: return ReadPage(page: body, at: place)
    case .text: return ReadPage(text: body.bytes, of: body, at: place)
    case .portableDocument:
      do throws(PageFailure.Reason) {
        let text = try await portableDocument.text(of: body.bytes)
        return ReadPage(text: text, of: body, at: place)
      } catch {
        throw failure(error)
      }
    case .feed: throw failure(.feed)
    case .picture(let type): throw failure(.picture(type))
    case .other(let type): throw failure(.foreignType(type))
    case .empty: throw failure(.empty)
    }
  }

  /// - Parameter isAhead: Whether each site that a redirect leads to is asked like the first one.
  func fetch(
    _ request: FetchRequest, _ visit: PageVisit, isAhead: Bool = false
  ) async throws(PageFailure) -> FetchedBody {
    let robots = robots
    let follows: @Sendable (String) async -> Bool = { address in
      await robots.allows(address, reach: visit.reach)
    }
    do throws(FetchFailure) {
      return try await web.fetch(request, report: visit.report, follows: isAhead ? follows : nil)
    } catch {
      guard error.reason == .redirectUnwanted else { throw PageFailure(error) }
      throw PageFailure(.closedToPrograms, at: error.address)
    }
  }
}

/// One wish for a page, through all its fetches.
struct PageVisit: Sendable {
  /// Long enough for any article in parts whose server is not slow on purpose.
  private static let longest = Duration.seconds(120)

  let request: WebPageRequest
  let report: (@Sendable (FetchProgress) -> Void)?
  /// No further parts are fetched after that.
  let end = ContinuousClock.now + Self.longest

  /// What was typed may be reached, and nothing that a page says beside it.
  var reach: PrivateReach { request.isTyped ? .typed([request.address]) : .never }
}

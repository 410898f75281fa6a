import Foundation
import NewsModel
import NewsStore

extension NewsLibrary {
  /// Articles of one feed whose pages one refresh fetches.
  private static let mostPerFeed = 30
  private static let atOnce = 8

  /// Fetches the pages behind new articles of the feeds that want their full text; a page that cannot
  /// be read is remembered and not tried again. Sites that do not want programs are left alone.
  ///
  /// - Returns: How many pages were kept.
  @discardableResult
  package func fetchWantedOriginals(_ pages: PageFetcher) async throws -> Int {
    guard !isReadOnly else { return 0 }
    var wanted: [(article: ArticleID, request: WebPageRequest)] = []
    for feed in try await store.followedFeeds() where feed.settings.wantsFullText {
      for (article, address) in try await store.wantedOriginals(
        of: feed.id, limit: Self.mostPerFeed)
      {
        let isOwnHost =
          WebPageRequest.host(of: address) == WebPageRequest.host(of: feed.feed.address)
        // A feed on a private host may name pages there.
        var request = WebPageRequest(address, isTyped: feed.settings.mayBePrivate && isOwnHost)
        request.intent = .prefetch
        wanted.append((article, request))
      }
    }
    return try await fetch(wanted, pages)
  }

  private func fetch(
    _ wanted: [(article: ArticleID, request: WebPageRequest)], _ pages: PageFetcher
  ) async throws -> Int {
    var kept = 0
    var rest = wanted[...]
    while !rest.isEmpty {
      let chunk = rest.prefix(Self.atOnce)
      rest = rest.dropFirst(Self.atOnce)
      kept += try await withThrowingTaskGroup(of: Bool.self) { group in
        for (article, request) in chunk {
          group.addTask { try await fetch(request, of: article, pages) }
        }
        return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
      }
      try Task.checkCancellation()
    }
    return kept
  }

  private func fetch(
    _ request: WebPageRequest, of article: ArticleID, _ pages: PageFetcher
  ) async throws -> Bool {
    let page: WebPage
    do throws(PageFailure) {
      page = try await pages.page(request)
    } catch {
      // What may work tomorrow is tried again with the next refresh.
      guard !Task.isCancelled, error.isLasting else { return false }
      try await store.keepFailure(error.sentence, of: article, at: Date())
      return false
    }
    _ = try await keep(OriginalPage(page), of: article)
    return true
  }
}

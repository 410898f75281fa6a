import Foundation
import NewsFetching
import NewsModel
import NewsParsing

/// Fetches pages of the web and takes the articles out of them.
package struct WebPages: Sendable {
  private let fetcher: WebFetcher

  /// Pages for a program of that version, for a user whose locale is named so.
  package init(version: String, locale: String?) {
    fetcher = WebFetcher(WebIdentity(version: version, locale: locale))
  }

  /// The page at an address.
  ///
  /// - Parameters:
  ///   - typed: Hosts of private networks that the user asked for himself.
  ///   - report: Told how many bytes came.
  package func page(
    at address: String, typed: Set<String>, report: @escaping @Sendable (Int) -> Void
  ) async throws -> OriginalPage {
    let request = FetchRequest(address, for: .page, reach: .typed(typed))
    do {
      let body = try await fetcher.fetch(request) { report($0.received) }
      let page = DocumentParser().page(
        body.bytes, address: body.finalAddress, characterSet: body.charset, date: body.date)
      return OriginalPage(
        address: body.finalAddress, fetched: body.date, content: page.article,
        plainText: page.article.document.plainText)
    } catch {
      throw PageFailure(error)
    }
  }
}

/// Why there is no page, with what can be done.
package struct PageFailure: Error, Hashable {
  /// What failed and what to do next, in one line.
  package let sentence: String
  /// The host of a private network that the user did not ask for.
  package let privateHost: String?

  init(_ failure: FetchFailure) {
    sentence = failure.sentence + " " + failure.nextStep
    if case .privateAddress = failure.reason {
      privateHost = URL(string: failure.address)?.host()
    } else {
      privateHost = nil
    }
  }
}

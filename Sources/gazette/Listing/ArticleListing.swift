import ArgumentParser
import Foundation
import NewsLibrary
import NewsModel

/// Reads files and folders and prints the rows of a list of their articles.
struct ArticleListing {
  private static let page = 500

  let source: ArticleSource
  var query = SearchQuery.everything
  var order = RowOrder.newestFirst
  var limit: Int?
  var printsJSON = false
  var format: RowFormat?

  /// Prints the list on standard output and then, on standard error, what was left out.
  ///
  /// - Returns: The number of articles printed, and whether every path that was named exists.
  func run() async throws -> (printed: Int, allFound: Bool) {
    try await source.use { try await print($0) }
  }

  private func print(_ library: NewsLibrary) async throws -> (printed: Int, allFound: Bool) {
    var sheet = ListingSheet(format: format, printsJSON: printsJSON)
    var printed = 0
    var anchor = RowsRequest.Anchor.start
    while printed < limit ?? .max, !sheet.isClosed {
      let page = order == .relevance ? 2_000 : Self.page
      let wanted = min(page, (limit ?? .max) - printed)
      // Ranked hits are few and in no order that a page could begin behind: they come at once.
      let window = try await library.rows(
        RowsRequest(
          query: query, order: order, anchor: anchor, limit: wanted, index: printed,
          snippets: sheet.showsSnippets ? .max : 0))
      guard let last = window.rows.last else { break }
      try await sheet.write(window.rows, of: library)
      printed += window.rows.count
      if let ranked = window.ranked, printed >= ranked {
        ErrorSentence.write("Only the newest \(ranked) hits are ranked; --order newest gives all.")
      }
      // Without words there is nothing to rank, and the list goes on.
      if window.rows.first?.reason != nil { break }
      anchor = .after(last.id)
    }
    try sheet.end()
    let allFound = try await sayWhatIsMissing(from: library, printed: printed)
    return (printed, sheet.allReadable && allFound)
  }

  /// Names the files that gave no article, or says that the library is empty.
  ///
  /// - Returns: Whether every path that was named could be read.
  private func sayWhatIsMissing(from library: NewsLibrary, printed: Int) async throws -> Bool {
    guard !source.paths.isEmpty else {
      if printed == 0, try await library.feeds().isEmpty {
        ErrorSentence.write(
          "The library is empty; gazette add PATH puts folders and files into it.")
      }
      return true
    }
    let leftOut = try await library.leftOut()
    for file in leftOut { ErrorSentence.write(LeftOutSentence.sentence(file)) }
    return !leftOut.contains { $0.reason == .missing || isNamedAndUnreadable($0) }
  }

  private func isNamedAndUnreadable(_ file: LeftOutFile) -> Bool {
    guard file.reason == .unreadable else { return false }
    return source.paths.contains { $0 == file.path || $0 == file.path + "/" }
  }
}

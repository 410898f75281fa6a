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
    var output = BufferedOutput()
    var feed = JSONFeedStream(title: "Gazette")
    let printing = RowPrinting(format: format)
    var printed = 0
    var anchor = RowsRequest.Anchor.start
    var allReadable = true
    while printed < limit ?? .max, !output.isClosed {
      let page = order == .relevance ? 2_000 : Self.page
      let wanted = min(page, (limit ?? .max) - printed)
      // Ranked hits are few and in no order that a page could begin behind: they come at once.
      let window = try await library.rows(
        RowsRequest(
          query: query, order: order, anchor: anchor, limit: wanted, index: printed,
          snippets: printing.showsSnippets ? .max : 0))
      let rows = window.rows
      guard let last = rows.last else { break }
      for row in rows where !output.isClosed {
        if printsJSON {
          do {
            guard let article = try await library.article(row.id) else { continue }
            output.write(try feed.piece(JSONFeedItem(article)))
          } catch {
            // One damaged content must not take the others with it.
            allReadable = false
            ErrorSentence.write("\(row.id.rawValue), “\(row.title)”: \(library.sentence(error))")
          }
        } else {
          output.write(OutputLetters.shown(printing.text(row)))
        }
      }
      printed += rows.count
      if let ranked = window.ranked, printed >= ranked {
        ErrorSentence.write("Only the newest \(ranked) hits are ranked; --order newest gives all.")
      }
      // Without words there is nothing to rank, and the list goes on.
      if rows.first?.reason != nil { break }
      anchor = .after(last.id)
    }
    if printsJSON { output.write(try feed.end()) }
    output.flush()
    guard !source.paths.isEmpty else {
      if printed == 0, try await library.feeds().isEmpty {
        ErrorSentence.write(
          "The library is empty; gazette add PATH puts folders and files into it.")
      }
      return (printed, allReadable)
    }
    let leftOut = try await library.leftOut()
    for file in leftOut { ErrorSentence.write(LeftOutSentence.sentence(file)) }
    return (
      printed,
      allReadable && !leftOut.contains { $0.reason == .missing || isNamedAndUnreadable($0) }
    )
  }

  private func isNamedAndUnreadable(_ file: LeftOutFile) -> Bool {
    guard file.reason == .unreadable else { return false }
    return source.paths.contains { $0 == file.path || $0 == file.path + "/" }
  }
}

import ArgumentParser
import Foundation
import NewsLibrary
import NewsModel

/// Reads files and folders and prints the rows of a list of their articles.
struct ArticleListing {
  private static let page = 500

  let paths: [String]
  var query = SearchQuery.everything
  var order = RowOrder.newestFirst
  var limit: Int?
  var printsJSON = false
  var format: RowFormat?

  /// Prints the list on standard output and then, on standard error, what was left out.
  ///
  /// - Returns: The number of articles printed, and whether every path that was named exists.
  func run() async throws -> (printed: Int, allFound: Bool) {
    let library = try NewsLibrary.inMemory()
    try await library.importFiles(paths) { _ in }
    var output = BufferedOutput()
    var items: [JSONFeedItem] = []
    let printing = RowPrinting(format: format)
    var printed = 0
    var anchor = RowsRequest.Anchor.start
    while printed < limit ?? .max {
      let wanted = min(Self.page, (limit ?? .max) - printed)
      let rows = try await library.rows(
        RowsRequest(query: query, order: order, anchor: anchor, limit: wanted)
      ).rows
      guard let last = rows.last else { break }
      for row in rows {
        if printsJSON {
          if let article = try await library.article(row.id) { items.append(JSONFeedItem(article)) }
        } else {
          output.write(printing.text(row))
        }
      }
      printed += rows.count
      anchor = .after(last.id)
    }
    if printsJSON { output.write(try JSONFeed(title: "Gazette", items: items).json()) }
    output.flush()
    let leftOut = try await library.leftOut()
    for file in leftOut { ErrorSentence.write(LeftOutSentence.sentence(file)) }
    return (printed, !leftOut.contains { $0.reason == .missing || isNamedAndUnreadable($0) })
  }

  private func isNamedAndUnreadable(_ file: LeftOutFile) -> Bool {
    guard file.reason == .unreadable else { return false }
    return paths.contains { $0 == file.path || $0 == file.path + "/" }
  }
}

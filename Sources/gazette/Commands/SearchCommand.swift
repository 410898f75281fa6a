import ArgumentParser
import Foundation
import NewsModel

/// `gazette search`: the articles of files and folders that a query finds.
struct SearchCommand: AsyncParsableCommand {
  /// How the hits are sorted.
  enum Order: String, ExpressibleByArgument, CaseIterable {
    case relevance, newest
  }

  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Search the articles of files and folders.",
    discussion: """
      Words must all be there. "a phrase", -word, OR, parentheses and begin* mean what they look \
      like; title: body: source: author: tag: url: lang: is: has: before: after: on: date: newer: \
      and older: narrow the search.

      Examples:
        gazette search peskov ~/Articles
        gazette search '"peace talks" -moscow after:2025-02' ~/Articles
        gazette search --order newest --json 'title:ferry OR tag:harbour' ~/Articles

      A part of the query that is not understood is named on standard error; the rest is answered.
      A query that begins with - goes behind --: gazette search -- -moscow ~/Articles
      Exit status: 0 something was found, 1 nothing was found, 2 wrong usage.
      """
  )

  @Argument(help: "What to search for.")
  var query: String

  @Argument(
    help: ArgumentHelp("The files and folders to search.", valueName: "path"),
    completion: .file())
  var paths: [String]

  @Option(help: "The best hits first (of the newest 2,000), or the newest.")
  var order = Order.relevance

  @OptionGroup var options: ListingOptions

  func run() async throws {
    let parsed = SearchQuery.parse(query, now: Date(), isTyping: false)
    for problem in parsed.problems {
      ErrorSentence.write("query, character \(problem.position + 1): \(problem.sentence)")
    }
    let listing = ArticleListing(
      paths: paths, query: parsed, order: order == .relevance ? .relevance : .newestFirst,
      limit: options.limit, printsJSON: options.json, format: try options.rowFormat())
    guard try await listing.run().printed > 0 else { throw ExitCode(1) }
  }
}

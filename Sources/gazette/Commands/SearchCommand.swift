import ArgumentParser
import Foundation
import NewsLibrary
import NewsModel

/// `gazette search`: the articles of files and folders that a query finds.
struct SearchCommand: AsyncParsableCommand {
  /// How the hits are sorted.
  enum Order: String, ExpressibleByArgument, CaseIterable {
    case relevance, newest
  }

  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Search the library, or files and folders.",
    discussion: """
      long road                 both words, anywhere in an article
      "long road"               these words in a row
      -word                     without the word
      this OR that, (a OR b) c  either; parentheses group
      krem* "long ro*"          words that begin so; krem is just this word
      title: body: source: author: tag: url: lang:
                                only there: source:"Wire Digest"
      is:unread|read|starred|gone|trashed, has:url|image|original
      before:2025-03 after:2024 on:2025-03-10 date:2025-03..2025-06 newer:2w older:1y

      Examples:
        gazette search peskov
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
    help: ArgumentHelp(
      "Files and folders to search; without any, the library.", valueName: "path"),
    completion: .file())
  var paths: [String] = []

  @Option(help: "The best hits first (of the newest 2,000), or the newest.")
  var order = Order.relevance

  @OptionGroup var options: ListingOptions
  @OptionGroup var library: LibraryOptions

  func run() async throws {
    let parsed = SearchQuery.parse(query, now: Date(), isTyping: false)
    for problem in parsed.problems {
      ErrorSentence.write("query, character \(problem.position + 1): \(problem.sentence)")
    }
    guard let expression = parsed.expression, expression != .nothing else {
      if parsed.problems.isEmpty {
        ErrorSentence.write("The query is empty; gazette list prints all articles.")
      }
      throw ExitCode(2)
    }
    let listing = ArticleListing(
      source: ArticleSource(paths: paths, options: library), query: parsed,
      order: order == .relevance ? .relevance : .newestFirst,
      limit: options.limit, printsJSON: options.json, format: try options.rowFormat())
    if paths.isEmpty { try await library.use { try await IndexWarning.write(for: $0) } }
    guard try await listing.run().printed > 0 else {
      if paths.isEmpty { try await offerNearWords(parsed) }
      throw ExitCode(1)
    }
  }

  /// Says what exists like the words that were searched for in vain.
  private func offerNearWords(_ query: SearchQuery) async throws {
    let near = try await library.use { try await $0.nearWords(query) }
    for word in near {
      ErrorSentence.write(
        "\(word.word): did you mean \(word.candidates.joined(separator: ", "))?")
    }
  }
}

import ArgumentParser
import Foundation
import NewsLibrary
import NewsModel

/// Articles that a command is about: named by their numbers, or found by a query.
struct ArticleSelection: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Ids of articles, as list and search print them, or a query.", valueName: "id-or-query"))
  var words: [String]

  func validate() throws {
    guard !words.isEmpty else {
      throw ValidationError("Name articles by their ids, or by a query.")
    }
  }

  /// The ids, where every word is one.
  var ids: [ArticleID]? {
    let numbers = words.compactMap { Int64($0) }
    return numbers.count == words.count ? numbers.map { ArticleID($0) } : nil
  }

  /// The query, after its problems were told on standard error.
  func query() -> SearchQuery {
    let query = SearchQuery.parse(words.joined(separator: " "), now: Date(), isTyping: false)
    for problem in query.problems {
      ErrorSentence.write("query, character \(problem.position + 1): \(problem.sentence)")
    }
    return query
  }

  /// The query, where it asks for something: an empty variable of a script must not mean everything.
  func narrowingQuery() throws -> SearchQuery {
    let query = query()
    guard query.problems.isEmpty else { throw ExitCode(2) }
    guard let expression = query.expression, expression.asksForSomething else {
      ErrorSentence.write("The query asks for nothing, so nothing was changed.")
      throw ExitCode(2)
    }
    return query
  }

  /// All articles that are meant; a query that was not wholly understood changes nothing.
  ///
  /// - Parameter areTrashed: Whether only the trash is looked through.
  func articles(
    in library: NewsLibrary, areTrashed: Bool = false
  ) async throws -> [ArticleID] {
    if let ids { return ids }
    var query = try narrowingQuery()
    if areTrashed, let expression = query.expression {
      query.expression = .all([.state(.trashed), expression])
    }
    try await IndexWarning.write(for: library)
    var found: [ArticleID] = []
    var anchor = RowsRequest.Anchor.start
    while true {
      let window = try await library.rows(
        RowsRequest(
          query: query, order: .newestFirst, anchor: anchor, limit: 5_000, index: found.count,
          snippets: 0))
      guard let last = window.rows.last else { return found }
      found += window.rows.map(\.id)
      anchor = .after(last.id)
    }
  }
}

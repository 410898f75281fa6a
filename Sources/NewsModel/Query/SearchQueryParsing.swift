import Foundation

extension SearchQuery {
  /// The greatest number of characters of a line that are understood.
  static let greatestLength = 2_000

  /// Understands a line as a query; whatever cannot be understood becomes a problem, and the rest
  /// is answered all the same.
  ///
  /// - Parameters:
  ///   - text: The line as it was typed; no more than its first 2,000 characters count.
  ///   - now: The present, for `newer:2w`.
  ///   - isTyping: Whether the line may go on, so that its last word is the beginning of one.
  public static func parse(_ text: String, now: Date, isTyping: Bool) -> SearchQuery {
    var parser = QueryParser(
      characters: Array(text.prefix(greatestLength)),
      now: Int(now.timeIntervalSince1970.rounded(.down)), isTyping: isTyping)
    let expression = parser.parse()
    return SearchQuery(text: text, expression: expression, problems: parser.problems)
  }
}

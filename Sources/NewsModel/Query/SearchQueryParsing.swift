import Foundation

extension SearchQuery {
  /// The greatest number of characters of a line that are understood.
  static let greatestLength = 2_000

  /// Understands a line as a query; whatever cannot be understood becomes a problem, and the rest
  /// is answered all the same.
  ///
  /// - Parameters:
  ///   - text: The line as it was typed; of more than 2,000 characters the rest is a problem.
  ///   - now: The present, for `newer:2w`.
  ///   - isTyping: Whether the line may go on, so that its last word is the beginning of one.
  public static func parse(_ text: String, now: Date, isTyping: Bool) -> SearchQuery {
    var parser = QueryParser(
      characters: Array(text.prefix(greatestLength)),
      now: Int(now.timeIntervalSince1970.rounded(.down)), isTyping: isTyping)
    let asked = parser.parse()
    if !text.dropFirst(greatestLength).isEmpty {
      parser.report(.tooLong(limit: greatestLength), at: greatestLength)
    }
    // While somebody types, a sign may be the beginning of a word.
    let expression = isTyping ? asked : asked?.withoutEmptyTerms
    if asked != nil, expression == nil { parser.report(.noWord(Self.shown(text)), at: 0) }
    // What is not understood asks for something all the same, and not for everything.
    let isLost = expression == nil && !parser.problems.isEmpty
    return SearchQuery(
      text: text, expression: isLost ? .nothing : expression, problems: parser.problems)
  }

  /// Whether the line is so long that only its beginning counts.
  public var isCut: Bool {
    problems.contains { if case .tooLong = $0.kind { true } else { false } }
  }

  private static func shown(_ text: String) -> String {
    String(text.drop(while: \.isWhitespace).prefix(40))
  }
}

import Foundation

extension SearchQuery {
  /// Understands a line as a query; whatever cannot be understood becomes a problem, and the rest
  /// is answered all the same.
  ///
  /// - Parameters:
  ///   - text: The line as it was typed.
  ///   - now: The present, for `newer:2w`.
  ///   - isTyping: Whether the line may go on, so that its last word is the beginning of one.
  public static func parse(_ text: String, now: Date, isTyping: Bool) -> SearchQuery {
    SearchQuery(text: text, expression: nil)
  }
}

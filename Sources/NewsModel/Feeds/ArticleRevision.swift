import Foundation

/// What an article said before its publisher changed it.
public struct ArticleRevision: Hashable, Sendable {
  /// From 1 on, the oldest first.
  public let number: Int
  /// When the next one came.
  public let replacedAt: Date
  /// What it said.
  public let content: ParsedArticle

  /// A revision from its parts.
  public init(number: Int, replacedAt: Date, content: ParsedArticle) {
    self.number = number
    self.replacedAt = replacedAt
    self.content = content
  }
}

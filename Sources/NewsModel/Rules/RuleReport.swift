import Foundation

/// What a rule did so far.
package struct RuleReport: Hashable, Sendable {
  /// An article that it caught.
  package struct Catch: Hashable, Sendable {
    /// The article.
    package let article: ArticleID
    /// Its title.
    package let title: String
    /// When it was caught.
    package let caught: Date

    /// A catch from its parts.
    package init(article: ArticleID, title: String, caught: Date) {
      self.article = article
      self.title = title
      self.caught = caught
    }
  }

  /// The rule.
  package let rule: ArrivalRule
  /// How many articles it caught, also those that were deleted since.
  package var caught = 0
  /// When it caught the last one.
  package var last: Date?
  /// Articles for which its program still has to run.
  package var waiting = 0
  /// What it caught last, the newest first.
  package var newest: [Catch] = []

  /// A rule that caught nothing yet.
  package init(_ rule: ArrivalRule) { self.rule = rule }
}

/// A program of a rule that still has to run for an article.
package struct RuleErrand: Hashable, Sendable {
  /// The key of the rule.
  package let rule: String
  /// The article.
  package let article: ArticleID

  /// An errand from its parts.
  package init(rule: String, article: ArticleID) {
    self.rule = rule
    self.article = article
  }
}

import Foundation
import NewsModel
import Terminal

/// Asks for an article to be set in lines.
package struct PageRequest: Hashable, Sendable {
  /// What to set.
  package var article: Article
  /// The width of the pane in columns.
  package var width: Int
  /// What is searched for, to be marked in the text.
  package var query: SearchQuery
  /// What the page calls today, for dates.
  package var now: Date
  /// Whether letters beyond ASCII can be shown.
  package var isUnicode: Bool

  /// A request from its parts.
  package init(article: Article, width: Int, query: SearchQuery, now: Date, isUnicode: Bool) {
    self.article = article
    self.width = width
    self.query = query
    self.now = now
    self.isUnicode = isUnicode
  }
}

/// An article set in lines of a width: what the reader pane scrolls through.
package struct Page: Hashable, Sendable {
  /// The article that it shows.
  package let article: ArticleID
  /// The width it was set for.
  package let width: Int
}

import Foundation
import NewsModel

/// Asks for an article to be set in lines.
package struct PageRequest: Hashable, Sendable {
  /// What to set.
  package var article: Article
  /// Which of its texts.
  package var text: PageText
  /// The width of the pane in columns.
  package var width: Int
  /// What is searched for, to be marked in the text.
  package var query: SearchQuery
  /// What the page calls today, for dates.
  package var now: Date
  /// Whether letters beyond ASCII can be shown.
  package var isUnicode: Bool
  /// Seconds east of UTC where the reader is, for moments that name a zone.
  package var zoneOffset: Int
  /// Whether the column of text stands in the middle of the pane, or at its left edge.
  package var isCentred: Bool

  /// A request from its parts.
  package init(
    article: Article, text: PageText = .saved, width: Int, query: SearchQuery, now: Date,
    isUnicode: Bool, zoneOffset: Int, isCentred: Bool = true
  ) {
    self.article = article
    self.text = text
    self.width = width
    self.query = query
    self.now = now
    self.isUnicode = isUnicode
    self.zoneOffset = zoneOffset
    self.isCentred = isCentred
  }
}

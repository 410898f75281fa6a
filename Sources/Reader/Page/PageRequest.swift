import Foundation
import NewsModel
import Terminal

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
  /// Lines that a picture may fill; 0 where there are no pictures.
  package var pictureLines: Int
  /// The pictures that are here.
  package var pictures: [PictureRequest: PictureCells]
  /// Whether the column of text stands in the middle of the pane, or at its left edge.
  package var isCentred: Bool

  /// A request from its parts.
  package init(
    article: Article, text: PageText = .saved, width: Int, query: SearchQuery, now: Date,
    isUnicode: Bool, zoneOffset: Int, isCentred: Bool = true, pictureLines: Int = 0,
    pictures: [PictureRequest: PictureCells] = [:]
  ) {
    self.article = article
    self.text = text
    self.width = width
    self.query = query
    self.now = now
    self.isUnicode = isUnicode
    self.zoneOffset = zoneOffset
    self.isCentred = isCentred
    self.pictureLines = pictureLines
    self.pictures = pictures
  }
}

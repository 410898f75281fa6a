import Foundation
import NewsModel
import Terminal

package enum TextRole: Hashable, Sendable, CaseIterable {
  case body, title, meta, heading, quote, code, link, linkNumber, caption, credit, strong, emphasis
  case hit, currentHit, rule
}
package struct PageRequest: Hashable, Sendable {
  package var article: Article
  package var width: Int
  package var query: SearchQuery
  package var now: Date
  package var isUnicode: Bool
  package var zoneOffset: Int
}
package struct TextAnchor: Hashable, Sendable { var offset: Int }
package struct PageLink: Hashable, Sendable { var number: Int; var text: String; var url: String }
package struct PageHit: Hashable, Sendable { var line: Int }
package struct Page: Hashable, Sendable {
  package let article: ArticleID
  package let width: Int
  package let query: SearchQuery
  package var lines: [String] = []
  package var links: [PageLink] = []
  package var hits: [PageHit] = []
  func anchor(ofLine line: Int) -> TextAnchor { TextAnchor(offset: line * width) }
  func line(of anchor: TextAnchor) -> Int { anchor.offset / max(1, width) }
  func link(at line: Int, column: Int) -> PageLink? { nil }
  package static func set(_ request: PageRequest) -> Page {
    var page = Page(article: request.article.id, width: request.width, query: request.query)
    page.lines = [request.article.content.title, ""]
    page.lines += request.article.content.document.plainText.split(separator: "\n").map(String.init)
    return page
  }
  func draw(
    into surface: inout Surface, in area: Rect, firstLine: Int, currentHit: Int?,
    style: (TextRole) -> Style
  ) {
    for (y, line) in lines.dropFirst(firstLine).prefix(area.height).enumerated() {
      surface.write(line, at: Point(x: area.x + 2, y: area.y + y), style: style(.body), clip: area)
    }
  }
}
struct HitFinder {
  init(_ q: SearchQuery) {};
  func ranges(in text: String, field: SearchField) -> [Range<String.Index>] { [] }
}
extension SearchProblem { var sentence: String { "\(kind)" } }

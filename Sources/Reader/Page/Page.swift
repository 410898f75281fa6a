import NewsModel
import Terminal

/// An article set in lines of a width: what the reader pane scrolls through.
package struct Page: Hashable, Sendable {
  /// The article that it shows.
  package let article: ArticleID
  /// Which of its texts.
  package let text: PageText.Kind
  /// The width it was set for.
  package let width: Int
  /// Lines that each of its pictures may fill; 0 where it has none.
  package let pictureLines: Int
  /// What is marked in it.
  package let query: SearchQuery
  /// From top to bottom; never empty.
  package internal(set) var lines: [PageLine] = []
  /// The numbered links in the order of their numbers, which start at 1.
  package internal(set) var links: [PageLink] = []
  /// Where what is searched for stands, from top to bottom.
  package internal(set) var hits: [PageHit] = []
  /// The pictures that it shows or has a place for, from top to bottom.
  package internal(set) var pictures: [PagePicture] = []
  /// The address of the original.
  var original: String?

  init(_ request: PageRequest) {
    article = request.article.id
    text = request.text.kind
    width = request.width
    pictureLines = request.pictureLines
    query = request.query
  }

  /// Sets an article in lines, in time linear to its length.
  ///
  /// - Parameter isCancelled: Asked now and then; the page ends early once it says so.
  package static func set(
    _ request: PageRequest, isCancelled: @escaping () -> Bool = { false }
  ) -> Page {
    let saved = request.article
    var request = request
    request.article = saved.showing(request.text)
    var setting = PageSetting(request, isCancelled: isCancelled)
    setting.setHeader()
    let dates = PageDates(zoneOffset: request.zoneOffset, now: request.now)
    switch request.text {
    case .difference(let page):
      let difference = TextDifference(from: saved.content.document, to: page.content.document)
      setting.set(difference, since: dates.day(of: saved))
    case .change(let revision):
      let difference = TextDifference(
        from: revision.content.documentWithTitle, to: saved.content.documentWithTitle)
      setting.set(difference, since: dates.since(revision.replacedAt))
    case .originalChange(let before, let page):
      let difference = TextDifference(
        from: before.content.documentWithTitle, to: page.content.documentWithTitle)
      setting.set(difference, since: dates.since(before.checked))
    default:
      setting.setLeadPicture()
      setting.set(request.article.content.document.blocks)
    }
    setting.setRelated()
    setting.setEnclosures()
    setting.setLinks()
    return setting.page
  }

  /// The place in the text at which a line begins.
  package func anchor(ofLine line: Int) -> TextAnchor {
    guard let last = lines.indices.last else { return TextAnchor(offset: 0) }
    let line = min(max(0, line), last)
    let position = lines[line].position
    let first = min(line, firstLine { $0 >= position })
    let isInPicture = lines[first...line].contains { $0.picture != nil }
    return TextAnchor(offset: position, pictureLines: isInPicture ? line - first : 0)
  }

  /// The line that shows a place in the text.
  package func line(of anchor: TextAnchor) -> Int {
    // The first line of those that begin at the same place, as the lines of a table's row do.
    let next = firstLine { $0 > anchor.offset }
    guard next > 0 else { return 0 }
    let position = lines[next - 1].position
    return min(firstLine { $0 >= position } + anchor.pictureLines, next - 1)
  }

  private func firstLine(where isReached: (Int) -> Bool) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if isReached(lines[middle].position) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// How much of the page has been seen when `height` lines from a first line on are shown.
  package func percent(firstLine: Int, height: Int) -> Int {
    guard lines.count > height, height > 0 else { return 100 }
    return min(100, max(0, firstLine) * 100 / (lines.count - height))
  }

  /// The link in a column of a line; its number is 0 for the address of the original.
  package func link(at line: Int, column: Int) -> PageLink? {
    guard lines.indices.contains(line) else { return nil }
    var end = lines[line].indent
    for run in lines[line].runs {
      let start = end
      end += CellWidth.of(run.text)
      guard column >= start, column < end else { continue }
      return run.link.flatMap(link(numbered:))
    }
    return nil
  }

  /// The link of that number.
  package func link(numbered number: Int) -> PageLink? {
    if number == 0 { return original.map { PageLink(number: 0, text: $0, url: $0) } }
    return links.indices.contains(number - 1) ? links[number - 1] : nil
  }
}

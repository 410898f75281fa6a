import CGumbo
import Foundation
import NewsModel

extension PageMetadata {
  /// When the article was published, from all places of its page.
  static func published(
    _ page: Page, _ facts: PageFacts, baseURL: String?, fileDate: Date?
  ) -> Moment? {
    let isMonthFirst = facts.language?.lowercased().hasPrefix("en") ?? true
    let reader = DateReader(order: isMonthFirst ? .monthFirst : .dayFirst)
    let declared = facts.published.compactMap(reader.moment)
    let shown = VisibleDates(page, headline: Headline.node(page, facts.title), reader: reader)
    let date = PublicationDate(
      declared: declared, addresses: [baseURL, facts.url].compactMap { $0 },
      pictures: [facts.image].compactMap { $0 }, visible: shown.candidates(), latest: fileDate)
    return date.moment { ScriptDates.moment(in: page.scripts, reader) }
  }
}

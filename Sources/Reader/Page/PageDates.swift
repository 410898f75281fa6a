import Foundation
import NewsModel

/// The dates of a page's header, never more exact than the document.
struct PageDates {
  /// Seconds east of UTC where the reader is.
  let zoneOffset: Int
  /// The present; what happened on its day needs no date.
  var now: Date?

  /// When the article was published and updated, or else when it was saved, or how old its file is;
  /// what a web feed brought without a date, or with one that had not come yet, came on a day.
  func texts(of article: Article) -> [String] {
    let content = article.content
    let came = article.feeds.isEmpty ? nil : "came on " + civilDay(article.listed)
    if let given = content.published, let came, isAhead(given, of: article.listed) {
      return ["dated " + given.day, came]
    }
    let published = content.published.map(text)
    var texts = [published].compactMap { $0 }
    if let updated = content.updated.map(text), updated != published {
      // On the day of publication the clock says it all.
      let isSameDay = published.map { updated.hasPrefix($0) } ?? false
      texts.append("updated " + (isSameDay ? String(updated.suffix(5)) : updated))
    }
    if !texts.isEmpty { return texts }
    return [
      content.exported.map { "saved " + text($0) } ?? came ?? "file of " + text(article.listed)
    ]
  }

  /// Days may begin earlier elsewhere; a date further ahead is a mistake or an announcement.
  private func isAhead(_ date: Moment, of other: Moment) -> Bool {
    date.date.timeIntervalSince(other.date) > 86_400
  }

  /// The day of a moment here.
  private func civilDay(_ moment: Moment) -> String {
    civil(moment.date, shift: moment.precision == .day ? 0 : zoneOffset).dayInWords
  }

  /// `original page, fetched Tuesday 11 March 2025, 09:14`, with the archive's date where it is its copy.
  func origin(_ words: String, _ page: OriginalPage) -> String {
    var text = words
    if let archived = page.archived { text += ", archived " + self.text(day(archived)) }
    text += ", fetched " + self.text(Moment(date: page.checked, precision: .minute, zoneOffset: 0))
    if page.revisions > 1 {
      text += ", \(page.revisions) texts are kept, this one since " + since(page.fetched)
    }
    return text
  }

  /// The day that an article's own text is of.
  func day(of article: Article) -> String {
    let content = article.content
    let moment = content.exported ?? content.updated ?? content.published ?? article.listed
    return text(day(moment.date))
  }

  /// `Tuesday 11 March 2025`, or `09:14` where that is today.
  func since(_ date: Date) -> String {
    let then = civil(date, shift: zoneOffset)
    return isToday(date) ? then.clock : then.dayInWords
  }

  /// `Tuesday 11 March 2025`, or `today, 09:14`.
  func recent(_ date: Date) -> String { (isToday(date) ? "today, " : "") + since(date) }

  private func isToday(_ date: Date) -> Bool {
    let day = { civil($0, shift: zoneOffset).dayText }
    return now.map { day($0) == day(date) } ?? false
  }

  private func day(_ date: Date) -> Moment { Moment(date: date, precision: .day) }

  /// `Tuesday 11 March 2025` or `Tuesday 11 March 2025, 09:14`.
  func text(_ moment: Moment) -> String {
    let hasClock = moment.precision != .day
    let date = civil(moment.date, shift: hasClock && moment.zoneOffset != nil ? zoneOffset : 0)
    return hasClock ? date.inWords : date.dayInWords
  }

  private func civil(_ date: Date, shift: Int) -> CivilDate {
    // A date far out of range must not trap: the years 1 to 9999 are what a calendar shows.
    let seconds = min(max(date.timeIntervalSince1970, -62_135_000_000), 253_402_000_000)
    return CivilDate(secondsSince1970: Int(seconds.rounded(.down)) + shift)
  }
}

import Foundation
import NewsModel

/// Which number comes first in `02/11/2023`.
public enum DateOrder: Hashable, Sendable {
  case dayFirst, monthFirst
}

/// Reads the dates that people write, in some 250 languages.
public struct DateReader: Sendable {
  /// When the text was written, about.
  public let reference: Date?
  /// How `02/11/2023` is read where nothing in the text decides.
  public let order: DateOrder?

  /// A reader.
  ///
  /// - Parameters:
  ///   - reference: When the text was written, about: relative dates are read against it, and
  ///     without it they are no dates.
  ///   - order: How `02/11/2023` is read where neither its marks, its words nor the reference
  ///     decide; without it month first.
  public init(relativeTo reference: Date? = nil, order: DateOrder? = nil) {
    self.reference = reference
    self.order = order
  }

  /// The moment that a string names which is known to be meant as a date, such as a metadata field.
  ///
  /// Looser than `matches`: words of unknown languages are passed over, `February 2015` is its
  /// first day, and ten or thirteen digits alone are seconds or milliseconds after 1970.
  public func moment(in text: String) -> Moment? {
    guard text.utf8.count <= 300, mayHaveDate(text) else { return nil }
    let search = DateSearch(line: text, reference: reference, order: order)
    if let epoch = EpochTime.moment(search.names.tokens) { return epoch }
    let strict = search.all(isLenient: false)
    if let exact = strict.first(where: { !$0.isVague }), isMostOf(search, exact) {
      return exact.moment
    }
    let loose = search.all(isLenient: true)
    let best = loose.first { !$0.isVague } ?? strict.first ?? loose.first
    return best.flatMap { isMostOf(search, $0) ? $0.moment : nil }
  }

  /// The first date of a line; `isWholeLine` tells a date line from a sentence with a date in it.
  public func firstDate(in line: String) -> DateMatch? {
    matches(in: line).first
  }

  /// Every date of a line, from left to right; only the first 400 characters are looked at.
  ///
  /// Relative dates and dates without a year count only where the line is nothing else.
  public func matches(in line: String) -> [DateMatch] {
    guard mayHaveDate(line) else { return [] }
    let search = DateSearch(line: line, reference: reference, order: order)
    var found = search.all(isLenient: false)
    guard !found.isEmpty else { return [] }
    let isWhole = isWhole(search, found, line)
    if !isWhole { found.removeAll(where: \.isVague) }
    return found.indices.map { position in
      let date = found[position]
      let previous = position > 0 ? found[position - 1].end : 0
      let isLast = position + 1 == found.count
      let next = isLast ? search.names.tokens.count : date.end
      return DateMatch(
        moment: date.moment, range: range(of: date, search, line),
        label: search.label(of: date, after: previous, before: next), isWholeLine: isWhole)
    }
  }

  /// Cheap: a line without any digit can only be a date if it is short.
  private func mayHaveDate(_ line: String) -> Bool {
    var count = 0
    var isForeign = false
    for byte in line.utf8 {
      if byte &- 0x30 < 10 { return true }
      if byte >= 0xD9 { isForeign = true }
      count += 1
      if count > 1200 { return false }
    }
    return isForeign ? count <= 200 : reference != nil && count <= 60
  }

  private func isWhole(_ search: DateSearch, _ found: [DateSearch.Found], _ line: String) -> Bool {
    let tokens = search.names.tokens
    guard let last = tokens.last, last.end + 8 >= line.utf8.count, tokens.count < 80 else {
      return false
    }
    var start = 0
    for date in found {
      guard search.isNoise(start..<date.start) else { return false }
      start = date.end
    }
    return search.isNoise(start..<tokens.count)
  }

  /// Whether little else is said: a sentence with a date in it names no moment.
  private func isMostOf(_ search: DateSearch, _ date: DateSearch.Found) -> Bool {
    let tokens = search.names.tokens
    let others = tokens.indices.filter { index in
      tokens[index].kind != .mark && !(date.start..<date.end).contains(index)
        && !search.isNoise(index..<index + 1)
    }
    return others.count <= 5
  }

  private func range(
    of date: DateSearch.Found, _ search: DateSearch, _ line: String
  ) -> Range<String.Index> {
    let tokens = search.names.tokens
    let utf8 = line.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: tokens[date.start].start)
    return start..<utf8.index(utf8.startIndex, offsetBy: tokens[date.end - 1].end)
  }

  /// A moment as one line of text, no more exact than it is: `2025-03-10`, `2025-03-10T08:00`,
  /// `2025-03-10T08:00:00+03:00`; the zone only where it was written.
  public static func line(_ moment: Moment) -> String {
    guard moment.precision != .day else { return moment.day }
    let whole = moment.rfc3339
    let time = whole.prefix(moment.precision == .minute ? 16 : 19)
    return moment.zoneOffset == nil ? String(time) : String(time + whole.dropFirst(19))
  }
}

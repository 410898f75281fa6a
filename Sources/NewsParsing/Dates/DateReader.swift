import Foundation
import NewsModel

/// Which number comes first in `02/11/2023`.
public enum DateOrder: Hashable, Sendable {
  case dayFirst, monthFirst
}

/// Reads the dates that people write.
public struct DateReader: Sendable {
  /// The moment against which `3 hours ago` and a date without a year are read.
  public let reference: Date?
  /// How `02/11/2023` is read where nothing in the text decides; day first unless told.
  public let order: DateOrder?

  /// A reader.
  ///
  /// - Parameters:
  ///   - reference: When the text was written, about: relative dates are read against it, and
  ///     without it they are no dates.
  ///   - order: How `02/11/2023` is read where nothing in the text decides.
  public init(relativeTo reference: Date? = nil, order: DateOrder? = nil) {
    self.reference = reference
    self.order = order
  }

  /// The moment that a string names which is known to be meant as a date, such as a metadata field.
  public func moment(in text: String) -> Moment? {
    matches(in: text).first?.moment
  }

  /// The first date of a line; `isWholeLine` tells a date line from a sentence with a date in it.
  public func firstDate(in line: String) -> DateMatch? {
    matches(in: line).first
  }

  /// Every date of a line, from left to right.
  public func matches(in line: String) -> [DateMatch] {
    let parts = line.split(separator: "-")
    guard parts.count == 3, parts[0].utf8.count == 4, let year = Int(parts[0]),
      let month = Int(parts[1]), let day = Int(parts[2])
    else { return [] }
    let date = CivilDate(year: year, month: month, day: day)
    guard date.isValid else { return [] }
    let instant = Date(timeIntervalSince1970: Double(date.secondsSince1970))
    return [
      DateMatch(
        moment: Moment(date: instant, precision: .day), range: line.startIndex..<line.endIndex,
        label: nil, isWholeLine: true)
    ]
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

import Foundation
import NewsModel

/// The dates of a list: short, relative where they are recent, never more exact than the document.
struct ListDates: Hashable, Sendable {
  let now: Date
  /// Seconds east of UTC where the reader is.
  let zoneOffset: Int

  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let longWeekdays = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  private static let longMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// `09:14` today, `Mon` within a week, `19 Aug` within a year, else `Aug 2023`.
  func short(_ moment: Moment) -> String {
    let date = civil(moment)
    let age = today.daysSince1970 - date.daysSince1970
    switch age {
    case 0: return moment.precision == .day ? "today" : Self.clock(date)
    case 1..<7: return Self.weekdays[date.weekday]
    case -1..<330: return "\(date.day) \(Self.months[date.month - 1])"
    default: return "\(Self.months[date.month - 1]) \(date.year)"
    }
  }

  /// `Tuesday 11 March 2025`, for group headers.
  func long(_ moment: Moment) -> String {
    let date = civil(moment)
    let day =
      "\(Self.longWeekdays[date.weekday]) \(date.day) \(Self.longMonths[date.month - 1]) \(date.year)"
    switch today.daysSince1970 - date.daysSince1970 {
    case 0: return "Today, " + day
    case 1: return "Yesterday, " + day
    default: return day
    }
  }

  /// Names the day of a moment, so that rows of one day can be told from the next.
  func dayNumber(_ moment: Moment) -> Int { civil(moment).daysSince1970 }

  private var today: CivilDate {
    CivilDate(secondsSince1970: Int(now.timeIntervalSince1970.rounded(.down)) + zoneOffset)
  }

  /// A moment on the reader's own calendar; what names no zone stays as it was written.
  private func civil(_ moment: Moment) -> CivilDate {
    let shift = moment.precision != .day && moment.zoneOffset != nil ? zoneOffset : 0
    // A file date far out of range must not trap: the years 1 to 9999 are what a calendar shows.
    let seconds = min(max(moment.date.timeIntervalSince1970, -62_135_596_800), 253_402_300_799)
    return CivilDate(secondsSince1970: Int(seconds.rounded(.down)) + shift)
  }

  private static func clock(_ date: CivilDate) -> String {
    (date.hour < 10 ? "0" : "") + "\(date.hour):" + (date.minute < 10 ? "0" : "") + "\(date.minute)"
  }
}

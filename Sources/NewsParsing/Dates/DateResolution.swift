import Foundation
import NewsModel

/// Makes a moment of the parts of a date, where they fit together.
struct DateResolution {
  let parts: DateParts
  /// Whether the text is known to be a date, so that loose forms count: `February 2015`.
  let isLenient: Bool
  let reference: Date?
  let order: DateOrder?
  /// Whether the text has Thai letters, whose years are those of the Buddha.
  let isThai: Bool

  /// What the parts come to.
  enum Answer {
    /// A moment, and whether its year had to be inferred from the reference.
    case moment(Moment, isYearInferred: Bool)
    /// A day that no calendar has, or one that programs write for none.
    case noSuchDay
    /// No whole date.
    case nothing
  }

  /// The moment that the parts name.
  func answer() -> Answer {
    guard var month = bestMonth, let (year, day, isInferred) = yearAndDay(month: month) else {
      return .nothing
    }
    var civil = CivilDate(year: year, month: month, day: day)
    if month > 20 || isPersian(year) {
      civil = PersianCalendar.civil(year: year, month: month > 20 ? month - 20 : month, day: day)
      month = civil.month
    } else if isThai, (2400...2700).contains(year) {
      civil.year -= 543
    }
    civil = unswapped(civil)
    guard civil.isValid, civil.year > 1 else { return .noSuchDay }
    guard isLenient || (1600...2199).contains(civil.year), let moment = finished(civil) else {
      return .nothing
    }
    return Self.isPlaceholder(moment) ? .noSuchDay : .moment(moment, isYearInferred: isInferred)
  }

  /// Whether a moment is the zero of a clock: what programs write that know of no date.
  ///
  /// That zero is 1970 in Unix and the year 1 in Go and .NET; a mere day of 1970 is one like others.
  static func isPlaceholder(_ moment: Moment) -> Bool {
    moment.precision != .day && moment.date.timeIntervalSince1970 == 0
  }

  /// Whether no part says the day, so that the first of the month stands for it.
  var isDayAssumed: Bool {
    parts.day == nil && parts.numbers.count < (parts.year == nil ? 2 : 1)
  }

  /// `25` is 2025 and `95` 1995.
  static func century(_ year: Int) -> Int { year < 70 ? 2000 + year : 1900 + year }

  /// The month; of a name that means two, the one in the language of the line's other words.
  private var bestMonth: Int? {
    if let month = parts.month { return month }
    guard let first = parts.months.first else { return nil }
    guard parts.months.count > 1 else { return Int(first.value) }
    let others = Set(parts.weekdays.map(\.language))
    return Int((parts.months.first { others.contains($0.language) } ?? first).value)
  }

  private func yearAndDay(month: Int) -> (year: Int, day: Int, isInferred: Bool)? {
    var numbers = parts.numbers
    if let year = parts.year {
      guard let day = parts.day ?? numbers.first?.value ?? (isLenient ? 1 : nil) else { return nil }
      return (year, day, false)
    }
    if let day = parts.day {
      if let number = numbers.first(where: { $0.length >= 3 }) { return (number.value, day, false) }
      numbers = [DateParts.Number(value: day, length: 2)]
    }
    switch numbers.count {
    case 2: return pair(numbers[0], numbers[1])
    case 1 where numbers[0].length >= 3 || numbers[0].isShortYear:
      guard isLenient else { return nil }
      let year = numbers[0].isShortYear ? Self.century(numbers[0].value) : numbers[0].value
      return (year, 1, false)
    case 1: return inferredYear(month: month, day: numbers[0].value)
    default: return nil
    }
  }

  private func pair(
    _ first: DateParts.Number, _ second: DateParts.Number
  ) -> (year: Int, day: Int, isInferred: Bool)? {
    if first.length >= 3 {
      // "In March 2025, 15 people": no language writes month, year, day.
      guard isLenient || parts.numbersBeforeMonth > 0, second.length <= 2 else { return nil }
      return (first.value, second.value, false)
    }
    if second.length >= 3 { return (second.value, first.value, false) }
    let isShortYear =
      isLenient || second.isShortYear
      || (second.length == 2 && !second.followsComma && parts.numbersBeforeMonth == 1)
    guard isShortYear, second.length == 2 else { return nil }
    if first.value > 31 { return (Self.century(first.value), second.value, false) }
    return (Self.century(second.value), first.value, false)
  }

  /// A date without a year is the last one that came, give or take a week.
  private func inferredYear(month: Int, day: Int) -> (year: Int, day: Int, isInferred: Bool)? {
    guard let reference, month <= 12 else { return nil }
    let now = CivilDate(secondsSince1970: Int(reference.timeIntervalSince1970))
    var date = CivilDate(year: now.year, month: month, day: day)
    if date.daysSince1970 > now.daysSince1970 + 7 { date.year -= 1 }
    return (date.year, day, true)
  }

  private func isPersian(_ year: Int) -> Bool {
    (1300...1450).contains(year) && parts.zero == 0x6F0 && parts.months.isEmpty
  }

  /// Decides between 2 November and 11 February.
  private func unswapped(_ civil: CivilDate) -> CivilDate {
    guard let (month, day) = parts.alternative, month != day else { return civil }
    let dayFirst = civil
    var monthFirst = civil
    (monthFirst.month, monthFirst.day) = (month, day)
    guard monthFirst.isValid else { return dayFirst }
    guard dayFirst.isValid else { return monthFirst }
    let weekdays = parts.weekdays.map { Int($0.value) }
    let fits = (weekdays.contains(dayFirst.weekday), weekdays.contains(monthFirst.weekday))
    if fits.0 != fits.1 { return fits.0 ? dayFirst : monthFirst }
    if let reference {
      let soon = Int(reference.timeIntervalSince1970) / 86_400 + 2
      let future = (dayFirst.daysSince1970 > soon, monthFirst.daysSince1970 > soon)
      if future.0 != future.1 { return future.0 ? monthFirst : dayFirst }
    }
    return isDayFirst ? dayFirst : monthFirst
  }

  private var isDayFirst: Bool {
    if parts.separator == UInt8(ascii: ".") { return true }
    if let order { return order == .dayFirst }
    if parts.monthFirstHint || parts.half.map({ $0 < 2 }) == true, !parts.dayFirstHint {
      return false
    }
    if parts.dayFirstHint || parts.languages.contains(where: { $0 > 1 }) { return true }
    return parts.separator == UInt8(ascii: "-")
  }

  private func finished(_ day: CivilDate) -> Moment? {
    guard var hour = parts.hour, let minute = parts.minute else {
      return Self.moment(day, precision: .day, zone: nil)
    }
    switch parts.half {
    case 0 where hour == 12, 3 where hour == 12: hour = 0
    case 1 where hour < 12, 2 where hour < 6: hour += 12
    default: break
    }
    var civil = day
    civil.hour = hour % 24
    civil.minute = minute
    civil.second = parts.second ?? 0
    guard civil.isValid else { return nil }
    return Self.moment(civil, precision: parts.second == nil ? .minute : .second, zone: zone(civil))
  }

  private func zone(_ civil: CivilDate) -> Int? {
    guard let zone = parts.zone else { return nil }
    guard zone > 5000 else { return zone * 60 }
    let isSummer = DateZones.isAmericanSummer(
      month: civil.month, day: civil.day, weekday: civil.weekday)
    return (zone - DateZones.seasonal + (isSummer ? 60 : 0)) * 60
  }

  /// The moment of a date and a time on a wall somewhere.
  static func moment(_ civil: CivilDate, precision: Moment.Precision, zone: Int?) -> Moment {
    let seconds = civil.secondsSince1970 - (zone ?? 0)
    return Moment(
      date: Date(timeIntervalSince1970: Double(seconds)), precision: precision, zoneOffset: zone)
  }
}

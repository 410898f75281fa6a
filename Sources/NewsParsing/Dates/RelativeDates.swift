import Foundation
import NewsModel

/// Reads `3 hours ago`, `il y a 2 heures`, `gestern, 14:30`, `3天前` against a reference.
struct RelativeDates {
  let names: DateNames
  let reference: Date
  private var tokens: [DateToken] { names.tokens }

  init(names: DateNames, reference: Date) {
    self.names = names
    self.reference = reference
  }

  /// The moment that begins at a token, and the token behind it.
  func moment(at start: Int) -> (moment: Moment, end: Int)? {
    shifted(at: start) ?? past(at: start)
  }

  private var now: CivilDate {
    CivilDate(secondsSince1970: Int(reference.timeIntervalSince1970.rounded(.down)))
  }

  /// `yesterday`, `today at 4:25 pm`.
  private func shifted(at start: Int) -> (moment: Moment, end: Int)? {
    let name = names.commonName(at: start)
    guard let shift = name.meanings.first(where: { $0.kind == .dayShift }) else { return nil }
    let day = CivilDate(secondsSince1970: (now.daysSince1970 + Int(shift.value)) * 86_400)
    var walk = DateWalk(names: names, isLenient: false, from: start + name.count)
    walk.expectsTime = true
    walk.run()
    var parts = walk.parts
    guard parts.hour != nil, parts.numbers.isEmpty, !parts.hasMonth else {
      return (DateResolution.moment(day, precision: .day, zone: nil), start + name.count)
    }
    (parts.year, parts.month, parts.day) = (day.year, day.month, day.day)
    parts.alternative = nil
    let resolution = DateResolution(
      parts: parts, isLenient: true, reference: nil, order: nil, isThai: false)
    guard case .moment(let moment, _) = resolution.answer() else { return nil }
    return (moment, walk.end)
  }

  private struct Span {
    var amount = 0
    var unit = 0
  }

  /// `3 hours ago`, `vor 3 Stunden`, `1 year, 1 month ago`.
  private func past(at start: Int) -> (moment: Moment, end: Int)? {
    var index = start
    var isPast = false
    let first = names.commonName(at: index)
    if has(.ago, first.meanings), !has(.month, first.meanings) || tokens[index].length > 2,
      tokens[index].kind != .number
    {
      isPast = true
      index += first.count
    }
    var spans: [Span] = []
    var end = index
    while index < tokens.count, let (span, next) = span(at: index) {
      spans.append(span)
      (index, end) = (next, next)
      while index < tokens.count, tokens[index].isMark(",") || isAnd(index) { index += 1 }
    }
    guard !spans.isEmpty else { return nil }
    if !isPast {
      guard end < tokens.count else { return nil }
      let last = names.commonName(at: end)
      guard has(.ago, last.meanings) else { return nil }
      end += last.count
    }
    return moment(spans).map { ($0, end) }
  }

  private func span(at index: Int) -> (Span, Int)? {
    var next = index
    var amount = 0
    if tokens[next].kind == .number {
      guard tokens[next].length <= 4 else { return nil }
      amount = tokens[next].value
      next += 1
    } else {
      let name = names.commonName(at: next)
      guard let count = name.meanings.first(where: { $0.kind == .count }) else { return nil }
      amount = Int(count.value)
      next += name.count
    }
    guard next < tokens.count else { return nil }
    let name = names.commonName(at: next)
    guard let unit = name.meanings.first(where: { $0.kind == .span }) else { return nil }
    return (Span(amount: amount, unit: Int(unit.value)), next + name.count)
  }

  private func isAnd(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, token.length <= 3, index + 2 < tokens.count else { return false }
    return tokens[index + 1].kind == .number
  }

  private func has(_ kind: DateWord.Kind, _ meanings: [DateWord]) -> Bool {
    meanings.contains { $0.kind == kind }
  }

  private func moment(_ spans: [Span]) -> Moment? {
    var civil = now
    var seconds = 0
    for span in spans {
      switch span.unit {
      case 0: seconds += span.amount
      case 1: seconds += span.amount * 60
      case 2: seconds += span.amount * 3600
      case 3: seconds += span.amount * 86_400
      case 4: seconds += span.amount * 604_800
      case 5: civil = civil.monthsEarlier(span.amount)
      default: civil = civil.monthsEarlier(span.amount * 12)
      }
    }
    guard civil.isValid else { return nil }
    var moment = CivilDate(secondsSince1970: civil.secondsSince1970 - seconds)
    guard moment.isValid else { return nil }
    let unit = spans.map(\.unit).min() ?? 3
    if unit >= 3 { (moment.hour, moment.minute) = (0, 0) }
    moment.second = 0
    // The reference is an instant, so its clock is known to be that of UTC.
    let isDay = unit >= 3
    return DateResolution.moment(moment, precision: isDay ? .day : .minute, zone: isDay ? nil : 0)
  }
}

extension CivilDate {
  fileprivate func monthsEarlier(_ months: Int) -> CivilDate {
    let total = year * 12 + month - 1 - months
    guard total >= 12 else { return CivilDate(year: 0, month: 0, day: 0) }
    var earlier = self
    earlier.year = total / 12
    earlier.month = total % 12 + 1
    earlier.day = min(day, Self.daysIn(month: earlier.month, year: earlier.year))
    return earlier
  }
}

import Foundation
import NewsModel

/// Reads the day out of an address: `/2018/06/28/`, `/2018-6-28-title`, `/20180628/`.
enum AddressDate {
  /// The day that an address names; `nil` where it names none or only a month.
  static func moment(in address: String) -> Moment? {
    let bytes = Array(address.utf8.prefix(600))
    var place = 0
    while place < bytes.count {
      guard isDigit(bytes, place), !isDigit(bytes, place - 1) else {
        place += 1
        continue
      }
      let year = number(bytes, place)
      if year.count == 4, let moment = apart(bytes, year) { return moment }
      if year.count <= 2, let moment = dayFirst(bytes, year) { return moment }
      if year.count == 8, let moment = together(year.value) { return moment }
      place += year.count
    }
    return nil
  }

  private static func apart(
    _ bytes: [UInt8], _ year: (value: Int, start: Int, count: Int)
  ) -> Moment? {
    let month = number(bytes, year.start + 5)
    let day = number(bytes, month.start + month.count + 1)
    guard (1...2).contains(month.count), (1...2).contains(day.count),
      isSeparator(bytes, month.start - 1), isSeparator(bytes, day.start - 1)
    else { return nil }
    // `/2023/10/3-questions` begins a title with a number.
    let next = day.start + day.count
    guard day.count == 2 || next == bytes.count || bytes[next] == UInt8(ascii: "/") else {
      return nil
    }
    return moment(year.value, month.value, day.value)
  }

  /// `29-10-2021`.
  private static func dayFirst(
    _ bytes: [UInt8], _ day: (value: Int, start: Int, count: Int)
  ) -> Moment? {
    let month = number(bytes, day.start + day.count + 1)
    let year = number(bytes, month.start + month.count + 1)
    guard month.count == 2, day.count == 2, year.count == 4, isSeparator(bytes, month.start - 1),
      isSeparator(bytes, year.start - 1)
    else { return nil }
    return moment(year.value, month.value, day.value)
  }

  private static func together(_ value: Int) -> Moment? {
    moment(value / 10_000, value / 100 % 100, value % 100)
  }

  private static func moment(_ year: Int, _ month: Int, _ day: Int) -> Moment? {
    let civil = CivilDate(year: year, month: month, day: day)
    guard (1995...2099).contains(year), civil.isValid else { return nil }
    return Moment(
      date: .init(timeIntervalSince1970: Double(civil.secondsSince1970)), precision: .day)
  }

  private static func number(
    _ bytes: [UInt8], _ start: Int
  ) -> (value: Int, start: Int, count: Int) {
    var value = 0
    var place = start
    while isDigit(bytes, place), place - start < 9 {
      value = value * 10 + Int(bytes[place] - 0x30)
      place += 1
    }
    return (value, start, place - start)
  }

  private static func isDigit(_ bytes: [UInt8], _ place: Int) -> Bool {
    bytes.indices.contains(place) && bytes[place] &- 0x30 < 10
  }

  private static func isSeparator(_ bytes: [UInt8], _ place: Int) -> Bool {
    bytes.indices.contains(place) && "/-_".utf8.contains(bytes[place])
  }
}

import Foundation
import NewsModel

/// The dates of feeds: RFC 822 and ISO 8601 at once, all others as people write them.
enum FeedDate {
  /// The moment that an element of a feed names.
  static func moment(_ text: String) -> Moment? {
    let text = text.trimmed
    guard !text.isEmpty else { return nil }
    return mail(text) ?? DateReader().moment(in: text)
  }

  /// `Mon, 10 Mar 2025 08:00:00 +0300` and `Mon, 10 Mar 2025 08:00:00 GMT` (RFC 822, 5); `nil` for
  /// anything less regular.
  private static func mail(_ text: String) -> Moment? {
    var text = text
    return text.withUTF8 { mail($0) }
  }

  private static func mail(_ bytes: UnsafeBufferPointer<UInt8>) -> Moment? {
    var at = bytes.firstIndex(of: UInt8(ascii: ",")).map { $0 + 1 } ?? 0
    guard at <= 4, let day = number(bytes, &at), let month = month(bytes, &at),
      let year = number(bytes, &at), year >= 1000, let hour = number(bytes, &at),
      let minute = number(bytes, &at), let second = number(bytes, &at),
      let offset = zone(bytes, at)
    else { return nil }
    let wall = CivilDate(
      year: year, month: month, day: day, hour: hour, minute: minute, second: second)
    guard wall.isValid else { return nil }
    let seconds = wall.secondsSince1970 - offset
    // The zero of the clock is what programs write that know of no date.
    guard seconds != 0 else { return nil }
    return Moment(
      date: Date(timeIntervalSince1970: Double(seconds)), precision: .second, zoneOffset: offset)
  }

  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> Int? {
    while at < bytes.count, bytes[at] == 0x20 || bytes[at] == UInt8(ascii: ":") { at += 1 }
    let start = at
    var value = 0
    while at < bytes.count, at - start < 4, bytes[at] &- 0x30 < 10 {
      value = value * 10 + Int(bytes[at] - 0x30)
      at += 1
    }
    guard at > start, at == bytes.count || bytes[at] == 0x20 || bytes[at] == UInt8(ascii: ":")
    else { return nil }
    return value
  }

  private static func month(_ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> Int? {
    while at < bytes.count, bytes[at] == 0x20 { at += 1 }
    guard at + 4 <= bytes.count, bytes[at + 3] == 0x20 else { return nil }
    defer { at += 3 }
    return months.firstIndex(of: letters(bytes[at..<(at + 3)])).map { $0 + 1 }
  }

  /// Three letters in lower case as one number.
  private static func letters(_ name: some Sequence<UInt8>) -> UInt32 {
    name.reduce(0) { $0 << 8 | UInt32($1 | 0x20) }
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ].map { letters($0.utf8) }

  private static func zone(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    let name = bytes[start...].drop { $0 == 0x20 }
    if name.elementsEqual("GMT".utf8) || name.elementsEqual("UTC".utf8)
      || name.elementsEqual("Z".utf8)
    {
      return 0
    }
    let digits = name.dropFirst()
    guard digits.count == 4, digits.allSatisfy({ $0 &- 0x30 < 10 }), let sign = name.first,
      sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-")
    else { return nil }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    let (hours, minutes) = (number / 100, number % 100)
    guard hours <= 14, minutes < 60 else { return nil }
    return (hours * 3600 + minutes * 60) * (sign == UInt8(ascii: "-") ? -1 : 1)
  }
}

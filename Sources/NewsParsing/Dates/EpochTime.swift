import Foundation
import NewsModel

/// Seconds or milliseconds after 1970, as some pages write into their metadata.
enum EpochTime {
  /// The moment, if the text is nothing but such a number of the years 1990 to 2100.
  static func moment(_ tokens: [DateToken]) -> Moment? {
    guard tokens.count == 1, let number = tokens.first, number.kind == .number,
      number.length == 10 || number.length == 13
    else { return nil }
    let seconds = number.length == 13 ? number.value / 1000 : number.value
    guard (631_152_000..<4_102_444_800).contains(seconds) else { return nil }
    return Moment(
      date: Date(timeIntervalSince1970: Double(seconds)), precision: .second, zoneOffset: 0)
  }
}

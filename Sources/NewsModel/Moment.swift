import Foundation

/// A moment as a document states it, with no more precision than it states.
public struct Moment: Hashable, Sendable, Codable {
  /// How exactly the document names the moment.
  public enum Precision: String, Hashable, Sendable, Codable, CaseIterable {
    case day, minute, second
  }

  /// The instant; where the zone is unknown, the clock on the wall read as UTC, and for a mere day
  /// its first second in UTC.
  public let date: Date
  /// What the document really said.
  public let precision: Precision
  /// Seconds east of UTC as written; `nil` where the document names no zone.
  public let zoneOffset: Int?

  /// A moment from its parts.
  public init(date: Date, precision: Precision, zoneOffset: Int? = nil) {
    self.date = date
    self.precision = precision
    self.zoneOffset = zoneOffset
  }

  /// RFC 3339 in the zone that was written, or in UTC where none was: `2025-03-10T08:00:00+03:00`.
  public var rfc3339: String {
    let offset = zoneOffset ?? 0
    let wall = CivilDate(secondsSince1970: Int(date.timeIntervalSince1970.rounded(.down)) + offset)
    return wall.dateAndTime + Self.suffix(offset)
  }

  /// The day as written: `2025-03-10`.
  public var day: String { String(rfc3339.prefix(10)) }

  private static func suffix(_ offset: Int) -> String {
    guard offset != 0 else { return "Z" }
    let minutes = abs(offset) / 60
    return (offset < 0 ? "-" : "+") + twoDigits(minutes / 60) + ":" + twoDigits(minutes % 60)
  }
}

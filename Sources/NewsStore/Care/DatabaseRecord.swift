import Foundation
import GRDB

/// A row as it is stored: first the kinds of its values, then the values
/// (https://www.sqlite.org/fileformat2.html, section 2.1).
struct DatabaseRecord {
  private static let mostValues = 100

  /// `nil` where the bytes are no record.
  let values: [DatabaseValue]?

  init(_ payload: Data) { values = Self.values(in: PageBytes(payload)) }

  private static func values(in bytes: PageBytes) -> [DatabaseValue]? {
    guard let (length, start) = bytes.varint(at: 0), length <= bytes.count else { return nil }
    var place = start
    var body = Int(length)
    var values: [DatabaseValue] = []
    while place < Int(length) {
      guard values.count < mostValues, let (kind, next) = bytes.varint(at: place),
        let (value, size) = value(of: kind, in: bytes, at: body)
      else { return nil }
      values.append(value)
      place = next
      body += size
    }
    return body == bytes.count ? values : nil
  }

  private static func value(
    of kind: Int64, in bytes: PageBytes, at place: Int
  ) -> (DatabaseValue, Int)? {
    switch kind {
    case 0: return (.null, 0)
    case 1...6:
      let size = [1, 2, 3, 4, 6, 8][Int(kind) - 1]
      return integer(in: bytes, at: place, size: size).map { ($0.databaseValue, size) }
    case 7:
      return integer(in: bytes, at: place, size: 8).map {
        (Double(bitPattern: UInt64(bitPattern: $0)).databaseValue, 8)
      }
    case 8, 9: return ((kind - 8).databaseValue, 0)
    case 12...:
      let size = Int((kind - 12) / 2)
      guard let content = bytes.bytes(from: place, count: size) else { return nil }
      guard kind % 2 == 1 else { return (content.databaseValue, size) }
      return String(data: content, encoding: .utf8).map { ($0.databaseValue, size) }
    default: return nil
    }
  }

  /// A number with its sign in the highest bit.
  private static func integer(in bytes: PageBytes, at place: Int, size: Int) -> Int64? {
    guard let digits = bytes.bytes(from: place, count: size), let first = digits.first else {
      return nil
    }
    let start: Int64 = first < 0x80 ? 0 : -1
    return digits.reduce(start) { $0 << 8 | Int64($1) }
  }
}

import Foundation

/// Bytes with numbers among them, the highest digit first; a place beyond the end has none.
struct PageBytes {
  private let data: Data

  init(_ data: Data) { self.data = data }

  var count: Int { data.count }

  func bytes(from start: Int, count: Int) -> Data? {
    guard start >= 0, count >= 0, start <= data.count - count else { return nil }
    let first = data.startIndex + start
    return data.subdata(in: first..<first + count)
  }

  /// A number of up to four bytes.
  func number(at place: Int, bytes: Int) -> Int? {
    guard place >= 0, place <= data.count - bytes else { return nil }
    var number = 0
    for index in data.startIndex + place..<data.startIndex + place + bytes {
      number = number << 8 | Int(data[index])
    }
    return number
  }

  /// A number of one to nine bytes, seven bits in each but the ninth, and where it ends.
  func varint(at place: Int) -> (number: Int64, end: Int)? {
    var number: UInt64 = 0
    for offset in 0..<9 {
      guard let byte = self.number(at: place + offset, bytes: 1).map(UInt64.init) else {
        return nil
      }
      if offset == 8 { return (Int64(bitPattern: number << 8 | byte), place + 9) }
      number = number << 7 | byte & 0x7F
      if byte < 0x80 { return (Int64(bitPattern: number), place + offset + 1) }
    }
    return nil
  }
}

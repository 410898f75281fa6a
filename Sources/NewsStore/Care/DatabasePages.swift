import Foundation
import GRDB

/// The pages of a database file as they lie on the disk, whatever leads to them
/// (https://www.sqlite.org/fileformat2.html, sections 1.3 to 2.1).
struct DatabasePages {
  /// A row with its key.
  struct StoredRow {
    let key: Int64
    let values: [DatabaseValue]
  }

  private static let usualSize = 8_192
  private static let rowsOfTable: UInt8 = 13
  /// Longer rows are noise.
  private static let longestRow = 1 << 28

  private let file: PageBytes
  private let size: Int
  /// Pages that nothing uses any more; what they hold was deleted.
  private let free: Set<Int>

  /// - Throws: An error of the file.
  init(path: String) throws {
    file = PageBytes(try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe))
    let named = file.number(at: 16, bytes: 2) ?? 0
    let isSound = named >= 512 && named & (named - 1) == 0
    size = isSound ? named : named == 1 ? 65_536 : Self.usualSize
    free = Self.freePages(of: file, size: size)
  }

  /// Pages are counted from 1 on.
  var numbers: ClosedRange<Int> { 1...max(1, file.count / size) }

  /// The rows that stand on a page, without those that cannot be read; empty for a page of another
  /// kind.
  func rows(onPage number: Int) -> [StoredRow] {
    guard !free.contains(number) else { return [] }
    let start = (number - 1) * size
    let head = number == 1 ? start + 100 : start
    guard file.number(at: head, bytes: 1) == Int(Self.rowsOfTable),
      let count = file.number(at: head + 3, bytes: 2), count <= size / 4
    else { return [] }
    return (0..<count).compactMap { index in
      guard let place = file.number(at: head + 8 + 2 * index, bytes: 2), place < size else {
        return nil
      }
      return row(at: start + place)
    }
  }

  private func row(at place: Int) -> StoredRow? {
    guard let (length, lengthEnd) = file.varint(at: place),
      let (key, start) = file.varint(at: lengthEnd),
      length > 0, length <= Self.longestRow, let payload = payload(Int(length), from: start)
    else { return nil }
    return DatabaseRecord(payload).values.map { StoredRow(key: key, values: $0) }
  }

  /// What does not fit on the page goes on in a chain of others.
  private func payload(_ length: Int, from start: Int) -> Data? {
    let most = size - 35
    guard length > most else { return file.bytes(from: start, count: length) }
    let least = (size - 12) * 32 / 255 - 23
    let wanted = least + (length - least) % (size - 4)
    let local = wanted <= most ? wanted : least
    guard var payload = file.bytes(from: start, count: local),
      var next = file.number(at: start + local, bytes: 4)
    else { return nil }
    while payload.count < length {
      let page = (next - 1) * size
      let count = min(size - 4, length - payload.count)
      guard next > 0, let rest = file.bytes(from: page + 4, count: count),
        let following = file.number(at: page, bytes: 4)
      else { return nil }
      payload += rest
      next = following
    }
    return payload
  }

  private static func freePages(of file: PageBytes, size: Int) -> Set<Int> {
    var free: Set<Int> = []
    var trunk = file.number(at: 32, bytes: 4) ?? 0
    while trunk > 0, free.insert(trunk).inserted {
      let start = (trunk - 1) * size
      guard let next = file.number(at: start, bytes: 4),
        let count = file.number(at: start + 4, bytes: 4), count <= size / 4
      else { break }
      for index in 0..<count {
        if let page = file.number(at: start + 8 + 4 * index, bytes: 4) { free.insert(page) }
      }
      trunk = next
    }
    return free
  }
}

/// What is wrong with a stored content.
package enum DecodingFault: Error, Equatable {
  /// It ends too early, names an unknown kind or is nested too deeply.
  case damaged
  /// Another version of the program wrote it.
  case unknownVersion(Int)
}

/// Reads what `ByteWriter` wrote; never past the end.
struct ByteReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }

  mutating func byte() throws -> UInt8 {
    guard position < bytes.count else { throw DecodingFault.damaged }
    defer { position += 1 }
    return bytes[position]
  }

  mutating func number() throws -> Int {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      let next = try byte()
      value |= UInt64(next & 0x7F) << shift
      if next & 0x80 == 0 { return Int(Int64(bitPattern: value)) }
    }
    throw DecodingFault.damaged
  }

  /// A number of things of at least one byte each.
  mutating func count() throws -> Int {
    let count = try number()
    guard count >= 0, count <= bytes.count - position else { throw DecodingFault.damaged }
    return count
  }

  mutating func text() throws -> String {
    let count = try count()
    defer { position += count }
    return String(decoding: bytes[position..<position + count], as: UTF8.self)
  }

  mutating func optional() throws -> String? { try byte() == 0 ? nil : text() }

  mutating func array<Element>(_ element: (inout Self) throws -> Element) throws -> [Element] {
    let count = try count()
    var elements: [Element] = []
    elements.reserveCapacity(min(count, 4_096))
    for _ in 0..<count { elements.append(try element(&self)) }
    return elements
  }
}

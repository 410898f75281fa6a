/// Tells whether bytes or texts are the same as before; a number that is kept for years.
package enum ContentHash {
  /// FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) over words of eight bytes with a final
  /// mixing; not against forgery.
  package static func of(_ bytes: [UInt8]) -> Int64 { bytes.withUnsafeBytes { of($0) } }

  /// The same of some texts, whose borders count.
  package static func of(_ texts: [String?]) -> Int64 {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(texts.reduce(0) { $0 + ($1?.utf8.count ?? 0) + 1 })
    for text in texts {
      if let text { bytes.append(contentsOf: text.utf8) }
      // Neither byte is found in UTF-8.
      bytes.append(text == nil ? 0xFE : 0xFF)
    }
    return of(bytes)
  }

  private static func of(_ buffer: UnsafeRawBufferPointer) -> Int64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    do {
      let words = buffer.count / 8
      for word in 0..<words {
        hash = (hash ^ buffer.loadUnaligned(fromByteOffset: word * 8, as: UInt64.self)) &* prime
        hash ^= hash >> 29
      }
      for byte in buffer[(words * 8)...] { hash = (hash ^ UInt64(byte)) &* prime }
    }
    hash = (hash ^ UInt64(buffer.count)) &* 0xff51_afd7_ed55_8ccd
    return Int64(bitPattern: hash ^ (hash >> 33))
  }

  private static let prime: UInt64 = 0x0000_0100_0000_01b3
}

/// Tells whether a file's bytes changed.
enum ContentHash {
  /// FNV-1a over words of eight bytes with a final mixing; not against forgery.
  static func of(_ bytes: [UInt8]) -> Int64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    bytes.withUnsafeBytes { buffer in
      let words = buffer.count / 8
      for word in 0..<words {
        hash = (hash ^ buffer.loadUnaligned(fromByteOffset: word * 8, as: UInt64.self)) &* prime
        hash ^= hash >> 29
      }
      for byte in buffer[(words * 8)...] { hash = (hash ^ UInt64(byte)) &* prime }
    }
    hash = (hash ^ UInt64(bytes.count)) &* 0xff51_afd7_ed55_8ccd
    return Int64(bitPattern: hash ^ (hash >> 33))
  }

  private static let prime: UInt64 = 0x0000_0100_0000_01b3
}

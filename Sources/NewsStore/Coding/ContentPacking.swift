import CZlib

/// Makes the content of an article small on the disk: text needs half the room then, and a library
/// of years is read twice as fast from it.
enum ContentPacking {
  /// The fastest; higher levels save a tenth more at three times the cost.
  private static let level: Int32 = 1
  /// Four bytes of the length go before the compressed ones (RFC 1950).
  private static let headLength = 4

  static func pack(_ bytes: [UInt8]) -> [UInt8] {
    var length = compressBound(uLong(bytes.count))
    return [UInt8](unsafeUninitializedCapacity: Int(length) + headLength) { buffer, filled in
      for place in 0..<headLength {
        buffer[place] = UInt8(truncatingIfNeeded: bytes.count >> (8 * place))
      }
      let code = compress2(
        buffer.baseAddress.map { $0 + headLength }, &length, bytes, uLong(bytes.count), level)
      // With a buffer of the size it asked for, zlib can only run out of memory.
      precondition(code == Z_OK, "zlib had no memory")
      filled = headLength + Int(length)
    }
  }

  /// - Throws: `DecodingFault` for what was not packed here.
  static func unpack(_ packed: UnsafeRawBufferPointer) throws(DecodingFault) -> [UInt8] {
    guard packed.count > headLength else { throw .damaged }
    let count = (0..<headLength).reduce(0) { $0 | Int(packed[$1]) << (8 * $1) }
    // Deflate makes nothing a thousand times smaller; a damaged length must not take all memory.
    guard count <= (packed.count - headLength) * 1_100 else { throw .damaged }
    var length = uLong(count)
    var code = Z_OK
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      code = uncompress(
        buffer.baseAddress, &length,
        packed.baseAddress.map { $0.assumingMemoryBound(to: UInt8.self) + headLength },
        uLong(packed.count - headLength))
      filled = code == Z_OK ? Int(length) : 0
    }
    guard code == Z_OK, bytes.count == count else { throw .damaged }
    return bytes
  }
}

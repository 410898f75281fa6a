import CDeflate

/// Makes the content of an article small on the disk: text needs half the room then, and a library
/// of years is read twice as fast from it.
enum ContentPacking {
  /// The fastest; higher levels save a tenth more at three times the cost.
  private static let level: Int32 = 1
  /// Four bytes of the length go before the compressed ones (RFC 1950).
  private static let headLength = 4

  static func pack(_ bytes: [UInt8]) -> [UInt8] {
    let compressor = libdeflate_alloc_compressor(level)
    defer { libdeflate_free_compressor(compressor) }
    let room = libdeflate_zlib_compress_bound(compressor, bytes.count)
    return [UInt8](unsafeUninitializedCapacity: room + headLength) { buffer, filled in
      for place in 0..<headLength {
        buffer[place] = UInt8(truncatingIfNeeded: bytes.count >> (8 * place))
      }
      let length = libdeflate_zlib_compress(
        compressor, bytes, bytes.count, buffer.baseAddress.map { $0 + headLength }, room)
      // With a buffer of the size it asked for, there is nothing that could fail.
      precondition(length > 0, "libdeflate had no memory")
      filled = headLength + length
    }
  }

  /// - Throws: `DecodingFault` for what was not packed here.
  static func unpack(_ packed: UnsafeRawBufferPointer) throws(DecodingFault) -> [UInt8] {
    guard packed.count > headLength else { throw .damaged }
    let count = (0..<headLength).reduce(0) { $0 | Int(packed[$1]) << (8 * $1) }
    // Deflate makes nothing a thousand times smaller; a damaged length must not take all memory.
    guard count <= (packed.count - headLength) * 1_100,
      let decompressor = libdeflate_alloc_decompressor()
    else { throw .damaged }
    defer { libdeflate_free_decompressor(decompressor) }
    var result = LIBDEFLATE_SUCCESS
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      // Without a place for the length, anything but just this length is an error.
      result = libdeflate_zlib_decompress(
        decompressor, packed.baseAddress.map { $0 + headLength }, packed.count - headLength,
        buffer.baseAddress, count, nil)
      filled = result == LIBDEFLATE_SUCCESS ? count : 0
    }
    guard result == LIBDEFLATE_SUCCESS else { throw .damaged }
    return bytes
  }
}

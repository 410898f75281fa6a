import Glibc

/// Conversion to UTF-8 by the C library.
enum Iconv {
  /// The text, and how many bytes made no sense; each of those became U+FFFD.
  ///
  /// Nothing if the library lacks the character set.
  static func text(_ bytes: ArraySlice<UInt8>, from set: CharacterSet) -> (String, Int)? {
    guard let converter = iconv_open("UTF-8", set.iconvName),
      Int(bitPattern: converter) != -1
    else { return nil }
    defer { iconv_close(converter) }
    var input = Array(bytes)
    var output: [UInt8] = []
    output.reserveCapacity(input.count + input.count / 2)
    var errors = 0
    var buffer = [UInt8](repeating: 0, count: 32_768)
    input.withUnsafeMutableBytes { source in
      var next = source.baseAddress?.assumingMemoryBound(to: CChar.self)
      var left = source.count
      while left > 0 {
        let (written, isStuck) = step(converter, &next, &left, into: &buffer)
        output += buffer[0..<written]
        guard isStuck else { continue }
        output += [0xEF, 0xBF, 0xBD]
        errors += 1
        next = next?.advanced(by: 1)
        left -= 1
      }
    }
    return (String(decoding: output, as: UTF8.self), errors)
  }

  /// Whether the library has a character set of this name.
  static func knows(_ name: String) -> Bool {
    guard let converter = iconv_open("UTF-8", name.uppercased()),
      Int(bitPattern: converter) != -1
    else { return false }
    iconv_close(converter)
    return true
  }

  /// One call: the number of bytes written, and whether a byte stands in the way.
  private static func step(
    _ converter: iconv_t, _ next: inout UnsafeMutablePointer<CChar>?, _ left: inout Int,
    into buffer: inout [UInt8]
  ) -> (Int, Bool) {
    let size = buffer.count
    return buffer.withUnsafeMutableBytes { target in
      var out = target.baseAddress?.assumingMemoryBound(to: CChar.self)
      var room = size
      let result = iconv(converter, &next, &left, &out, &room)
      let isStuck = result == -1 && errno != E2BIG
      return (size - room, isStuck)
    }
  }
}

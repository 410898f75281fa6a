import Foundation

/// Pictures for tests, drawn by a rule and packed without compression (https://www.w3.org/TR/png-3/).
package enum SamplePicture {
  /// A PNG of 8-bit red, green and blue.
  ///
  /// - Parameters:
  ///   - declaring: The size that its head declares, where that is a lie.
  ///   - color: The colour of the pixel in a column and a line.
  package static func png(
    width: Int, height: Int, declaring: (width: Int, height: Int)? = nil,
    color: (_ x: Int, _ y: Int) -> (UInt8, UInt8, UInt8)
  ) -> Data {
    var pixels: [UInt8] = []
    for y in 0..<height {
      pixels.append(0)
      for x in 0..<width {
        let (red, green, blue) = color(x, y)
        pixels += [red, green, blue]
      }
    }
    let head =
      bigEndian(UInt32(declaring?.width ?? width))
      + bigEndian(UInt32(declaring?.height ?? height)) + [8, 2, 0, 0, 0]
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    return Data(
      signature + chunk("IHDR", head) + chunk("IDAT", stored(pixels)) + chunk("IEND", []))
  }

  /// Red above, blue below.
  package static func flag(width: Int, height: Int) -> Data {
    png(width: width, height: height) { _, y in y < height / 2 ? (255, 0, 0) : (0, 0, 255) }
  }

  private static func chunk(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
    let named = Array(name.utf8) + bytes
    return bigEndian(UInt32(bytes.count)) + named + bigEndian(crc(named))
  }

  /// A zlib stream of stored blocks.
  private static func stored(_ bytes: [UInt8]) -> [UInt8] {
    var stream: [UInt8] = [0x78, 0x01]
    var rest = bytes[...]
    repeat {
      let block = rest.prefix(65_535)
      rest = rest.dropFirst(block.count)
      let length = UInt16(block.count)
      stream.append(rest.isEmpty ? 1 : 0)
      for number in [length, ~length] { stream += [UInt8(number & 0xFF), UInt8(number >> 8)] }
      stream += block
    } while !rest.isEmpty
    return stream + bigEndian(adler(bytes))
  }

  private static func adler(_ bytes: [UInt8]) -> UInt32 {
    var (low, high): (UInt32, UInt32) = (1, 0)
    for byte in bytes {
      low = (low + UInt32(byte)) % 65_521
      high = (high + low) % 65_521
    }
    return high << 16 | low
  }

  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 0 ? sum >> 1 : sum >> 1 ^ 0xEDB8_8320 }
    }
    return ~sum
  }

  private static func bigEndian(_ number: UInt32) -> [UInt8] {
    stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number >> UInt32($0)) }
  }
}

/// Tells pictures, archives and programs from text.
enum BinaryContent {
  private static let examined = 8_192

  /// PDF, PNG, JPEG, GIF, ZIP (and office documents), gzip, ELF.
  private static let signatures: [[UInt8]] = [
    Array("%PDF-".utf8), [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8),
    [0x50, 0x4B, 0x03, 0x04], [0x1F, 0x8B, 0x08], [0x7F, 0x45, 0x4C, 0x46],
  ]

  static func isBinary(_ bytes: [UInt8]) -> Bool {
    if signatures.contains(where: bytes.starts) { return true }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return false }
    let start = bytes.prefix(examined)
    var zeros = (even: 0, odd: 0)
    for (place, byte) in start.enumerated() where byte == 0 {
      if place % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    guard zeros.even + zeros.odd > 0 else { return false }
    // UTF-16 without its mark: the zeros stand in every other place, and there are many.
    let isWide = min(zeros.even, zeros.odd) == 0 && max(zeros.even, zeros.odd) * 4 >= start.count
    return !isWide
  }
}

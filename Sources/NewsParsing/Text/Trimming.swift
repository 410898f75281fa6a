extension StringProtocol {
  /// Without white space at both ends.
  var trimmed: String { String(trimmedSlice) }

  var trimmedSlice: SubSequence {
    let scalars = unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.isBlank }),
      let end = scalars.lastIndex(where: { !$0.isBlank })
    else { return self[endIndex...] }
    return self[start..<scalars.index(after: end)]
  }
}

extension String {
  /// Without white space at both ends; itself where none can be there.
  var trimmed: String {
    let isPrinted = { (byte: UInt8?) in byte.map { $0 &- 0x21 < 0x5E } ?? false }
    return isPrinted(utf8.first) && isPrinted(utf8.last) ? self : String(trimmedSlice)
  }
}

extension Unicode.Scalar {
  /// Whether this is white space; without looking properties up for the characters of most texts.
  var isBlank: Bool {
    if value < 0x80 { return value == 0x20 || (0x09...0x0D).contains(value) }
    return properties.isWhitespace
  }
}

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

extension Unicode.Scalar {
  /// Whether this is white space; without looking properties up for the characters of most texts.
  var isBlank: Bool {
    if value < 0x80 { return value == 0x20 || (0x09...0x0D).contains(value) }
    return properties.isWhitespace
  }
}

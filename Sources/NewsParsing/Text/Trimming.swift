extension StringProtocol {
  /// Without white space at both ends.
  var trimmed: String { String(trimmedSlice) }

  var trimmedSlice: SubSequence {
    let scalars = unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let end = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return self[endIndex...] }
    return self[start..<scalars.index(after: end)]
  }
}

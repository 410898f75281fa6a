import NewsModel

extension [[Inline]] {
  /// Lines as one run of inlines with `\n` between them.
  var joinedByBreaks: [Inline] {
    var inlines: [Inline] = []
    for (index, line) in enumerated() {
      if index > 0 { inlines.append(.text("\n")) }
      inlines += line
    }
    return inlines.merged
  }
}

extension [Inline] {
  /// Neighbouring texts become one.
  var merged: [Inline] {
    var result: [Inline] = []
    var words = ""
    for inline in self {
      if case .text(let more) = inline {
        words += more
        continue
      }
      if !words.isEmpty { result.append(.text(words)) }
      words = ""
      result.append(inline)
    }
    if !words.isEmpty { result.append(.text(words)) }
    return result
  }
}

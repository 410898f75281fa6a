import NewsModel

extension [Inline] {
  /// Without white space and line breaks at both ends.
  var trimmed: [Inline] {
    guard let start = firstIndex(where: { !$0.isBlank }),
      let end = lastIndex(where: { !$0.isBlank })
    else { return [] }
    var inlines = Array(self[start...end])
    if case .text(let words)? = inlines.first, words.trimmedStart.startIndex != words.startIndex {
      inlines[0] = .text(String(words.trimmedStart))
    }
    if case .text(let words)? = inlines.last, words.unicodeScalars.last?.isBlank == true {
      inlines[inlines.count - 1] = .text(words.trimmedEnd)
    }
    return inlines
  }

  /// The lines of the inlines; both kinds of line break end one.
  var lines: [[Inline]] {
    var lines: [[Inline]] = []
    var line: [Inline] = []
    for inline in self {
      switch inline {
      case .lineBreak:
        lines.append(line)
        line = []
      case .text(let words) where words.holds(0x0A):
        for (index, piece) in words.linesOfText.enumerated() {
          if index > 0 {
            lines.append(line)
            line = []
          }
          if !piece.isEmpty { line.append(.text(String(piece))) }
        }
      default: line.append(inline)
      }
    }
    lines.append(line)
    return lines.map(\.trimmed).filter { !$0.isEmpty }
  }

  /// The lines up to a number of line ends, and the inlines behind; `nil` where there are no more.
  func cut(afterLines count: Int) -> (start: [Inline], rest: [Inline])? {
    var ends = 0
    for (index, inline) in enumerated() {
      switch inline {
      case .lineBreak:
        ends += 1
        if ends == count { return (Array(self[..<index]), Array(self[(index + 1)...])) }
      case .text(let words) where words.holds(0x0A):
        for place in words.utf8.indices where words.utf8[place] == 0x0A {
          ends += 1
          guard ends == count else { continue }
          let start = self[..<index] + [.text(String(words[..<place]))]
          let rest =
            [.text(String(words[words.utf8.index(after: place)...]))] + self[(index + 1)...]
          return (Array(start), Array(rest))
        }
      default: break
      }
    }
    return nil
  }

  /// Every link with its words, from left to right.
  var links: [(words: String, url: String)] {
    flatMap { inline -> [(words: String, url: String)] in
      switch inline {
      case .link(let inner, let url): [(inner.plainText, url)]
      case .emphasis(let inner), .strong(let inner), .superscript(let inner), .subscript(let inner):
        inner.links
      default: []
      }
    }
  }
}

extension Inline {
  /// Whether this is a line break or white space.
  fileprivate var isBlank: Bool {
    switch self {
    case .lineBreak: true
    case .text(let words): words.unicodeScalars.allSatisfy(\.isBlank)
    default: false
    }
  }
}

extension String {
  fileprivate var trimmedStart: Substring {
    let scalars = unicodeScalars
    let start = scalars.firstIndex { !$0.isBlank } ?? scalars.endIndex
    return self[start...]
  }

  fileprivate var trimmedEnd: String {
    let scalars = unicodeScalars
    guard let last = scalars.lastIndex(where: { !$0.isBlank }) else { return "" }
    return String(self[...last])
  }
}

import NewsModel

extension [Inline] {
  /// Without white space and line breaks at both ends.
  var trimmed: [Inline] {
    var inlines = self
    while let first = inlines.first {
      if case .lineBreak = first {
        inlines.removeFirst()
      } else if case .text(let words) = first {
        let kept = words.trimmedStart
        if kept.isEmpty {
          inlines.removeFirst()
        } else {
          if kept.startIndex != words.startIndex { inlines[0] = .text(String(kept)) }
          break
        }
      } else {
        break
      }
    }
    while let last = inlines.last {
      if case .lineBreak = last {
        inlines.removeLast()
      } else if case .text(let words) = last, words.last?.isWhitespace == true {
        let kept = words.trimmedEnd
        inlines.removeLast()
        if !kept.isEmpty {
          inlines.append(.text(kept))
          break
        }
      } else {
        break
      }
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

  /// Every link with its words, from left to right.
  var links: [(words: String, url: String)] {
    flatMap { inline -> [(words: String, url: String)] in
      switch inline {
      case .link(let inner, let url): [(inner.plainText, url)]
      case .emphasis(let inner), .strong(let inner): inner.links
      default: []
      }
    }
  }
}

extension String {
  fileprivate var trimmedStart: Substring {
    let scalars = unicodeScalars
    let start = scalars.firstIndex { !$0.properties.isWhitespace } ?? scalars.endIndex
    return self[start...]
  }

  fileprivate var trimmedEnd: String {
    let scalars = unicodeScalars
    guard let last = scalars.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
    return String(self[...last])
  }
}

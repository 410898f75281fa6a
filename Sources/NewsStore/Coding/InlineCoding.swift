import NewsModel

extension ByteWriter {
  mutating func inlines(_ inlines: [Inline]) {
    count(inlines.count)
    for each in inlines { inline(each) }
  }

  private mutating func inline(_ inline: Inline) {
    switch inline {
    case .text(let words):
      byte(0)
      text(words)
    case .emphasis(let inlines):
      byte(1)
      self.inlines(inlines)
    case .strong(let inlines):
      byte(2)
      self.inlines(inlines)
    case .code(let words):
      byte(3)
      text(words)
    case .link(let inlines, let url):
      byte(4)
      self.inlines(inlines)
      text(url)
    case .image(let alternative, let url):
      byte(5)
      text(alternative)
      text(url)
    case .lineBreak: byte(6)
    case .superscript(let inlines):
      byte(7)
      self.inlines(inlines)
    case .subscript(let inlines):
      byte(8)
      self.inlines(inlines)
    }
  }
}

extension ByteReader {
  mutating func inlines(depth: Int) throws -> [Inline] {
    guard depth < greatestDepth else { throw DecodingFault.damaged }
    return try array { try $0.inline(depth: depth + 1) }
  }

  private mutating func inline(depth: Int) throws -> Inline {
    switch try byte() {
    case 0: return .text(try text())
    case 1: return .emphasis(try inlines(depth: depth))
    case 2: return .strong(try inlines(depth: depth))
    case 3: return .code(try text())
    case 4:
      let words = try inlines(depth: depth)
      return .link(words, url: try text())
    case 5:
      let alternative = try text()
      return .image(alternative: alternative, url: try text())
    case 6: return .lineBreak
    case 7: return .superscript(try inlines(depth: depth))
    case 8: return .subscript(try inlines(depth: depth))
    default: throw DecodingFault.damaged
    }
  }
}

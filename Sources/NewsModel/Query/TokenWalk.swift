/// Walks through a text token by token without making a string of any of them.
struct TokenWalk {
  /// The folded token that was found last.
  private(set) var token: [UInt8] = []

  private let text: UnsafeBufferPointer<UInt8>
  private var place = 0

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    token.reserveCapacity(64)
  }

  /// Where the next token stands; `nil` at the end.
  mutating func next() -> Range<Int>? {
    token.removeAll(keepingCapacity: true)
    var start = place
    while place < text.count {
      let byte = text[place]
      if byte < 0x80 {
        let folded = IndexFolding.ascii(byte)
        if folded != 0 {
          if token.isEmpty { start = place }
          token.append(folded)
        } else if !token.isEmpty {
          return start..<place
        }
        place += 1
        continue
      }
      let (scalar, length) = WideScalar.decode(text, at: place)
      if token.isEmpty { start = place }
      switch IndexFolding.meaning(of: scalar) {
      case .nothing: break
      case .letter(let folded): append(folded)
      case .letters(let folded): token.append(contentsOf: folded.utf8)
      case .separator where !token.isEmpty: return start..<place
      case .separator: break
      case .alone where !token.isEmpty: return start..<place
      case .alone(let folded):
        append(folded)
        place += length
        return start..<place
      }
      place += length
    }
    return token.isEmpty ? nil : start..<place
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    token.append(contentsOf: UTF8.encode(scalar) ?? .init())
  }
}

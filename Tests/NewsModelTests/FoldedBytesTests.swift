import Testing

@testable import NewsModel

@Suite("Folding byte by byte")
struct FoldedBytesTests {
  /// The same, one character at a time and without care for speed.
  private func slowly(_ text: String) -> String {
    var tokens: [String] = []
    var word = ""
    func end() {
      if !word.isEmpty { tokens.append(word) }
      word = ""
    }
    for scalar in text.unicodeScalars {
      let isASCII = scalar.value < 0x80
      let ascii = isASCII ? IndexFolding.ascii(UInt8(scalar.value)) : 0
      switch isASCII
        ? (ascii == 0 ? .separator : .letter(Unicode.Scalar(ascii)))
        : IndexFolding.meaning(of: scalar)
      {
      case .separator: end()
      case .nothing: break
      case .letter(let folded): word.unicodeScalars.append(folded)
      case .letters(let folded): word += folded
      case .alone(let folded):
        end()
        tokens.append(String(folded))
      }
    }
    end()
    return tokens.joined(separator: " ")
  }

  @Test(
    "It is what the characters mean, one after the other",
    arguments: [
      "", " ", "—", "Don’t stop", "  A  b ", "東京の新駅 ok", "a東b京", "ﬃx ßœ", "ЁЛКА ёж Й",
      "한국어 yes", "\u{AD}a\u{AD}", "ⅫⅫ", "İI ȺȾ", "😀x😀", "नमस्ते दुनिया", "１２３ ＡＢ", "e\u{301}", "𠀀𠀁",
    ])
  func samples(text: String) { #expect(IndexText.fold(text) == slowly(text)) }

  @Test("Every character of Unicode, alone and between others")
  func all() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      // Alone, repeated: nothing may become longer than there is room for.
      let text = value % 3 == 0 ? String(repeating: String(scalar), count: 5) : "a \(scalar)b"
      guard IndexText.fold(text) != slowly(text) else { continue }
      Issue.record("U+\(String(value, radix: 16))")
    }
  }
}

import Testing

@testable import NewsModel

@Suite("Tokens as bytes")
struct TokenWalkTests {
  private func walk(_ text: String) -> [String] {
    var text = text
    var tokens: [String] = []
    text.withUTF8 { bytes in
      IndexText.eachToken(of: bytes) { range, token in
        tokens.append(String(decoding: token, as: UTF8.self))
        #expect(IndexText.fold(String(decoding: bytes[range], as: UTF8.self)) == tokens.last)
        return true
      }
    }
    return tokens
  }

  @Test(
    "They are the tokens that the index has",
    arguments: [
      "", " - ", "Hadn’t begun", "Café au lait", "e\u{301}te\u{301}", "ЛЁД тронулся", "東京の新駅",
      "ข่าวใหม่", "서울시는 yes", "ﬂat eﬃcient", "A\u{AD}B", "x😀y", "Ⅻ ½ １２", "İstanbul",
      "\u{301}lone mark", "end.",
    ])
  func areTokens(text: String) { #expect(walk(text) == IndexText.tokens(text)) }

  @Test("Bytes that are no UTF-8 separate and never lead out of the text")
  func survivesDamage() {
    let pieces: [UInt8] = [0x61, 0xC3, 0xA9, 0xE6, 0x9D, 0xB1, 0xF0, 0x9F, 0x80, 0xFF, 0x20]
    var seed: UInt32 = 7
    for _ in 0..<2_000 {
      let bytes = (0..<12).map { _ in
        seed = seed &* 1_664_525 &+ 1_013_904_223
        return pieces[Int(seed >> 16) % pieces.count]
      }
      bytes.withUnsafeBufferPointer { buffer in
        var end = 0
        IndexText.eachToken(of: buffer) { range, _ in
          #expect(range.lowerBound >= end && range.upperBound <= bytes.count)
          end = range.upperBound
          return true
        }
      }
    }
  }
}

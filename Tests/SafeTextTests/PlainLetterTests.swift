import Testing

@testable import SafeText

@Suite("Letters that need no closer look")
struct PlainLetterTests {
  private static var scalars: some Sequence<Unicode.Scalar> {
    (UInt32(0x80)...0x10FFFF).lazy.compactMap(Unicode.Scalar.init)
  }

  private func length(_ text: String) -> Int? {
    var text = text
    return text.withUTF8 { PlainLetter.length(in: $0, at: 0) }
  }

  @Test("Each of them is a letter to the slow way too, and has its own length")
  func agrees() {
    var plain = 0
    for scalar in Self.scalars {
      let text = String(scalar)
      guard let length = length(text) else { continue }
      plain += 1
      guard case .letter = ScalarClass(scalar) else {
        Issue.record("U+\(String(scalar.value, radix: 16)) is no letter")
        continue
      }
      #expect(length == text.utf8.count)
    }
    #expect(plain > 35_000)
  }

  @Test("What acts or floods is never one of them")
  func leavesTheRest() {
    for scalar: Unicode.Scalar in [
      "\u{9B}", "\u{AD}", "\u{300}", "\u{345}", "\u{483}", "\u{5B0}", "\u{200D}", "\u{202E}",
      "\u{2028}", "\u{2066}", "\u{302A}", "\u{3099}", "\u{D7B0}", "\u{FEFF}", "\u{E0041}",
    ] {
      #expect(length(String(scalar)) == nil)
    }
  }

  @Test("All of Unicode between two words comes out as the slow way gives it")
  func sameAsCleaning() {
    for scalar in Self.scalars {
      let text = "é\(scalar)ж x"
      let slow = Cleaning(of: text, lineBreak: " ", tab: " ").result()
      guard SafeText.line(text) != slow else { continue }
      Issue.record("U+\(String(scalar.value, radix: 16))")
    }
  }
}

import SafeText
import Testing

@Suite("Text from outside becomes text that can only be read")
struct SafeTextTests {
  @Test("Ordinary text of many languages stays as it is")
  func keeps() {
    let text = """
      “Both presidents have shown the political will.” – naïve café, Grünau, Долгий путь
      新型車両、来春から営業運転へ · 한국어 · עִבְרִית · می‌خواهم · हिन्दी · ไทย
      👩‍👩‍👧 🇩🇪 👍🏽 ❤️
      """
    #expect(SafeText.lines(text) == text)
  }

  @Test(
    "Commands to the terminal go, words stay",
    arguments: [
      ("\u{1B}[31mred\u{1B}[0m alert", "red alert"),
      ("\u{9B}31mred", "red"),
      ("\u{1B}]0;Harbour crane\u{07} falls", "0;Harbour crane falls"),
      ("\u{1B}]8;;http://a.example/\u{1B}\\name\u{1B}]8;;\u{1B}\\", "8;;http://a.example/name8;;"),
      ("\u{1B}Pswallow the rest", "swallow the rest"),
      ("\u{9D}0;a\u{9C}b", "0;ab"),
      ("\u{1B}(0\u{0E}qqqq", "qqqq"),
      ("\u{1B}hello", "hello"),
      ("\u{1B}\u{1B}[2J", ""),
      ("\u{1B}[1;2;3 words after", "1;2;3 words after"),
      ("good\u{08}\u{08}\u{7F}evil", "goodevil"),
      ("end\u{1B}", "end"),
      ("end\u{1B}[", "end"),
    ])
  func commands(hostile: String, readable: String) {
    #expect(SafeText.line(hostile) == readable)
  }

  @Test("What hides or turns text round is removed")
  func invisible() {
    #expect(SafeText.line("\u{202E}gpj.exe\u{202C}") == "gpj.exe")
    #expect(SafeText.line("\u{2066}a\u{2069}\u{FEFF}b\u{AD}c\u{FFF9}d\u{FFFE}e\u{0}f") == "abcdef")
    #expect(SafeText.line("hi\u{E0068}\u{E0069}") == "hi")
  }

  @Test("A flood of marks or joiners becomes a few")
  func floods() {
    let marks = SafeText.line("Z" + String(repeating: "\u{301}", count: 500) + "o")
    #expect(marks.unicodeScalars.count == 8)
    let joiners = SafeText.line("a" + String(repeating: "\u{200B}\u{200D}", count: 500) + "b")
    #expect(joiners.unicodeScalars.count == 4)
    let mixed = SafeText.line("a" + String(repeating: "\u{301}\u{200D}", count: 500) + "b")
    #expect(mixed.unicodeScalars.count == 8)
  }

  @Test("Every kind of line break becomes one, and tabs become spaces")
  func lineBreaks() {
    #expect(
      SafeText.lines("a\r\nb\rc\u{2028}d\u{85}e\u{0B}f\u{0C}g\n\nh") == "a\nb\nc\nd\ne\nf\ng\n\nh")
    #expect(SafeText.line("a\r\nb\tc\nd") == "a b c d")
    #expect(SafeText.lines("a\tb") == "a    b")
  }

  @Test("What is clean comes through unchanged a second time")
  func idempotent() {
    for text in HostileTexts.all {
      let once = SafeText.lines(text)
      #expect(SafeText.lines(once) == once)
    }
  }

  @Test("Collected hostile texts have nothing left that acts")
  func collected() {
    for text in HostileTexts.all {
      for clean in [SafeText.lines("x\(text)y MARK"), SafeText.line("x\(text)y MARK")] {
        #expect(
          !clean.unicodeScalars.contains(where: HostileTexts.acts), "\(text.debugDescription)")
        #expect(clean.hasSuffix(" MARK"))
      }
    }
  }
}

import Terminal
import Testing

@Suite("Columns of a text are those that every terminal gives it")
struct WidthTests {
  @Test(
    "Each kind of character has its columns",
    arguments: [
      ("news", 4), ("Grünau", 6), ("Долгий", 6), ("新型車両", 8), ("ｶﾞ", 2), ("한국어", 6),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("e\u{301}\u{302}", 1), ("🚄", 2), ("❤️", 2), ("❤", 1),
      ("👨‍👩‍👧‍👦", 2), ("👍🏽", 2), ("🇩🇪", 2), ("1️⃣", 2), ("🏴\u{E0067}\u{E007F}", 2), ("हिन्दी", 5),
      ("می‌خواهم", 7), ("\u{200B}\u{200D}\u{FEFF}", 0), ("a\u{AD}b", 2), ("\u{1B}[0m\n\t", 3),
      ("\u{202E}abc", 3), ("…—“”", 4), ("", 0),
    ])
  func columns(text: String, width: Int) {
    #expect(CellWidth.of(text) == width)
    #expect(text.reduce(0) { $0 + CellWidth.of($1) } == width)
    var surface = Surface(size: Size(width: 20, height: 1))
    #expect(surface.write(text, at: Point(x: 0, y: 0), style: .plain) == width)
  }

  @Test("A text is cut between characters, and the ellipsis is part of the width")
  func truncation() {
    #expect(TextWidth.truncated("Kremlin sees long road", to: 12) == "Kremlin see…")
    #expect(TextWidth.truncated("Kremlin sees long road", to: 13) == "Kremlin sees…")
    #expect(TextWidth.truncated("Kremlin", to: 7) == "Kremlin")
    #expect(TextWidth.truncated("新型車両", to: 8) == "新型車両")
    #expect(TextWidth.truncated("新型車両", to: 7) == "新型車…")
    #expect(TextWidth.truncated("新型車両", to: 6) == "新型…")
    #expect(TextWidth.truncated("👨‍👩‍👧🇩🇪x", to: 4) == "👨‍👩‍👧…")
    #expect(TextWidth.truncated("cafe\u{301}s", to: 5) == "cafe\u{301}s")
    #expect(TextWidth.truncated("long", to: 2, ellipsis: "...") == "lo")
    #expect(TextWidth.truncated("long", to: 0) == "")
    #expect(TextWidth.truncated("long", to: -3) == "")
  }

  @Test("A text is filled up to a width, on either side")
  func padding() {
    #expect(TextWidth.padded("新型", to: 6) == "新型  ")
    #expect(TextWidth.paddedLeft("9", to: 3) == "  9")
    #expect(TextWidth.padded("Northern Herald", to: 6) == "North…")
  }

  @Test("Without Unicode every cell keeps its width and shows what is nearest")
  func plainLetters() {
    let text = "“Éá…” — │─┌ ø新Д"
    let plain = text.map { PlainLetters.standIn(for: String($0), width: CellWidth.of($0)) }.joined()
    #expect(plain == "\"Ea.\" - |-+ o? ?")
    #expect(CellWidth.of(plain) == CellWidth.of(text))
  }

  @Test(
    "Where letters may take more room, ligatures and their like lose none",
    arguments: [
      ("Straße, GROẞ", "Strasse, GROSS"), ("ﬁn ﬄ œuvre Æon", "fin ffl oeuvre AEon"),
      ("Łódź søn þing", "Lodz son thing"), ("“so…” — ½ ™ 10 €", "\"so...\" -- 1/2 TM 10 EUR"),
      ("e\u{301}té 新x", "ete ?x"), ("plain", "plain"),
    ])
  func plainWords(_ text: String, _ plain: String) {
    #expect(PlainLetters.words(text) == plain)
  }
}

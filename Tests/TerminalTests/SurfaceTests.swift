import Terminal
import Testing

@Suite("Panes draw on a surface and cannot break it")
struct SurfaceTests {
  private func surface(_ width: Int, _ height: Int = 1) -> Surface {
    Surface(size: Size(width: width, height: height))
  }

  private func origin(_ x: Int, _ y: Int = 0) -> Point { Point(x: x, y: y) }

  @Test("Text stands where it was written and says where it ends")
  func writes() {
    var page = surface(8, 3)
    #expect(page.write("ab", at: origin(1, 1), style: .plain) == 3)
    #expect(page.write("新型", at: origin(3, 1), style: .plain) == 7)
    #expect(page.textMap == "\n ab新型\n")
    #expect(page[3, 1].text == "新")
    #expect(page[4, 1].text == "")
  }

  @Test("A wide character with room for half of it becomes a blank")
  func halves() {
    var page = surface(5)
    page.write("新型車", at: origin(0), style: .plain)
    #expect(page.textMap == "新型")
    page = surface(5)
    page.write("新型車", at: origin(-1), style: .plain)
    #expect(page.textMap == " 型車")
    let clip = Rect(x: 1, y: 0, width: 2, height: 1)
    page = surface(5)
    page.fill(page.bounds, style: .plain, with: ".")
    #expect(page.write("新型車", at: origin(0), style: .plain, clip: clip) == 3)
    #expect(page.textMap == ".  ..")
  }

  @Test("Overwriting half of a wide character leaves a blank for the other half")
  func heals() {
    var page = surface(6)
    page.write("新型車", at: origin(0), style: .plain)
    page.write("x", at: origin(1), style: .plain)
    page.write("y", at: origin(2), style: .plain)
    #expect(page.textMap == " xy 車")
    page.write("両", at: origin(3), style: .plain)
    #expect(page.textMap == " xy両")
  }

  @Test("What would act on a terminal never enters a cell")
  func controls() {
    var page = surface(40)
    page.write(
      "a\u{1B}[31m\u{9B}b\u{7}\u{202E}c\r\nd\u{200F}\te\u{E0041}", at: origin(0), style: .plain)
    #expect(page.textMap == "a[31mbcde")
    page.write("Z" + String(repeating: "\u{301}", count: 500), at: origin(0), style: .plain)
    #expect(page[0, 0].text.unicodeScalars.count == 5)
  }

  @Test("Drawing outside changes nothing")
  func outside() {
    var page = surface(3, 2)
    let blank = page
    page.write("abc", at: origin(0, 2), style: .plain)
    page.write("abc", at: origin(3, 0), style: .plain)
    page.write("abc", at: origin(-9, -9), style: .plain)
    page.fill(Rect(x: 5, y: 5, width: 3, height: 3), style: .plain, with: "x")
    page.restyle(Rect(x: -5, y: 0, width: 3, height: 3)) { $0.attributes = .bold }
    #expect(page == blank)
    #expect(page[7, 7].text == " ")
    #expect(Surface(size: Size(width: -1, height: 5)).cells.isEmpty)
  }

  @Test("Restyling keeps the text and takes whole wide characters")
  func restyles() {
    var page = surface(6, 2)
    page.write("新型x", at: origin(0), style: Style(foreground: .palette(4)))
    page.restyle(Rect(x: 3, y: 0, width: 2, height: 1)) { $0.attributes.insert(.reverse) }
    page.fill(Rect(x: 1, y: 1, width: 2, height: 1), style: Style(attributes: .bold), with: "─")
    #expect(page.textMap == "新型x\n ──")
    #expect(page.styleMap == "aabbb\n.cc\n\na 4\nb reverse 4\nc bold")
  }

  @Test("Colours fall back to what a terminal has")
  func colors() {
    #expect(Color.palette(196).reduced(to: 256) == .palette(196))
    #expect(Color.palette(196).reduced(to: 16) == .palette(9))
    #expect(Color.palette(196).reduced(to: 8) == .palette(1))
    #expect(Color.palette(242).reduced(to: 16) == .palette(8))
    #expect(Color.palette(242).reduced(to: 8) == .palette(7))
    #expect(Color.palette(236).reduced(to: 8, isBackground: true) == .palette(0))
    #expect(Color.palette(4).reduced(to: 2) == .terminal)
  }
}

import Terminal
import Testing

@Suite("Bytes from a terminal become keys, clicks and pastes")
struct InputDecoderTests {
  private func decoded(_ text: String) -> [InputEvent] {
    var decoder = InputDecoder()
    return decoder.decode(text.utf8) + decoder.settle()
  }

  private func keys(_ text: String) -> [Key] {
    decoded(text).compactMap { if case .key(let key) = $0 { key } else { nil } }
  }

  @Test("Letters come as they are read by people, however many bytes they have")
  func letters() {
    #expect(
      keys("aé新e\u{301}👨‍👩‍👧") == ["a", "é", "新", "e\u{301}", "👨‍👩‍👧"].map { Key.character($0) })
  }

  @Test("Keys of xterm, tmux, the Linux console and the VT100 are known")
  func specialKeys() {
    #expect(keys("\u{1B}[A\u{1B}OB\u{1B}[1;5C\u{1B}[D") == [.up, .down, .right, .left])
    #expect(keys("\u{1B}[H\u{1B}[4~\u{1B}[5~\u{1B}[6~") == [.home, .end, .pageUp, .pageDown])
    #expect(
      keys("\u{1B}[2~\u{1B}[3~\u{7F}\r\t\u{1B}[Z") == [
        .insert, .delete, .backspace, .enter, .tab, .backTab,
      ])
    #expect(keys("\u{1B}OP\u{1B}[[B\u{1B}[15~\u{1B}[24~") == [1, 2, 5, 12].map(Key.function))
    #expect(keys("\u{3}\u{C}\u{1A}\u{0}") == ["c", "l", "z", " "].map(Key.control))
  }

  @Test("Alt is a prefix, and Escape is a key when nothing follows")
  func escape() {
    #expect(keys("\u{1B}x\u{1B}é") == [.alt("x"), .alt("é")])
    #expect(keys("a\u{1B}") == [.character("a"), .escape])
    #expect(keys("\u{1B}\u{1B}[A") == [.escape, .up])
    var decoder = InputDecoder()
    #expect(decoder.decode("\u{1B}".utf8) == [])
    #expect(decoder.awaitsMore)
    #expect(decoder.decode("[A".utf8) == [.key(.up)])
    #expect(!decoder.awaitsMore)
  }

  @Test("The mouse reports presses, drags, releases and the wheel of the left hand")
  func mouse() {
    let events = decoded("\u{1B}[<0;5;6M\u{1B}[<32;7;6M\u{1B}[<0;7;6m\u{1B}[<65;1;1M\u{1B}[<2;1;1M")
    #expect(
      events == [
        .mouse(MouseEvent(.press, at: Point(x: 4, y: 5))),
        .mouse(MouseEvent(.drag, at: Point(x: 6, y: 5))),
        .mouse(MouseEvent(.release, at: Point(x: 6, y: 5))),
        .mouse(MouseEvent(.wheelDown, at: Point(x: 0, y: 0))),
      ])
    #expect(decoded("\u{1B}[M !!") == [.mouse(MouseEvent(.press, at: Point(x: 0, y: 0)))])
    #expect(decoded("\u{1B}[M#!!") == [.mouse(MouseEvent(.release, at: Point(x: 0, y: 0)))])
  }

  @Test("Two presses at one place within a moment are a double click")
  func doubleClick() {
    var clicks = DoubleClicks()
    let press = MouseEvent(.press, at: Point(x: 1, y: 1))
    #expect(clicks.recognise(press, at: .milliseconds(0)) == press)
    #expect(clicks.recognise(press, at: .milliseconds(300)).action == .doubleClick)
    #expect(clicks.recognise(press, at: .milliseconds(400)) == press)
    #expect(clicks.recognise(press, at: .milliseconds(900)) == press)
  }

  @Test("A paste is one event, whatever is in it")
  func paste() {
    let paste = "q\r\u{1B}[A\u{1B}[201x ünd\u{1B}"
    #expect(
      decoded("a\u{1B}[200~\(paste)\u{1B}[201~b") == [
        .key(.character("a")), .paste(paste), .key(.character("b")),
      ])
    let long = String(repeating: "x", count: InputDecoder.longestPaste + 10)
    #expect(
      decoded("\u{1B}[200~\(long)\u{1B}[201~") == [
        .paste(String(long.prefix(InputDecoder.longestPaste)))
      ])
  }

  @Test("It does not matter how the bytes are split over reads")
  func split() {
    let bytes = Array("é新\u{1B}[1;3A\u{1B}[<0;5;6M\u{1B}[200~ü\u{1B}[A\u{1B}[201~\u{1B}OPz".utf8)
    var whole = InputDecoder()
    var piecewise = InputDecoder()
    #expect(whole.decode(bytes) == bytes.flatMap { piecewise.decode([$0]) })
  }

  @Test("Noise is passed over and what follows is understood")
  func noise() {
    #expect(keys("\u{1B}[I\u{1B}[?1;2c\u{1B}[999~q") == [.character("q")])
    var decoder = InputDecoder()
    let events = decoder.decode([0xFF, 0xC3, 0x28, 0x71])
    #expect(events == ["\u{FFFD}", "\u{FFFD}", "(", "q"].map { .key(.character($0)) })
    let endless = "\u{1B}[" + String(repeating: "1;", count: 100_000)
    #expect(decoder.decode(endless.utf8) == [])
    #expect(!decoder.decode("mq".utf8).isEmpty)
  }
}

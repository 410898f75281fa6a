import Foundation
import Testing

@testable import ReaderRuntime

@Suite("The clipboard")
struct ClipboardTests {
  @Test("the desktop's program comes first, then tmux; without one the terminal is asked")
  func ways() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    for name in ["wl-copy", "xclip", "tmux"] { try folder.program(name, "") }
    func way(_ variables: [String: String]) -> String? {
      let all = variables.merging(["PATH": folder.path]) { mine, _ in mine }
      return Clipboard.program(in: Surroundings(environment: all, terminal: ""))?.first
    }
    #expect(way(["WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"]) == "wl-copy")
    #expect(way(["DISPLAY": ":0", "TMUX": "x"]) == "xclip")
    #expect(way(["TMUX": "x"]) == "tmux")
    #expect(way([:]) == nil)
  }

  @Test("the order to the terminal carries the text in base64 only, also through tmux")
  func order() throws {
    let plain = Surroundings(environment: [:], terminal: "")
    let text = "https://example.org/\u{1B}]0;x\u{07}"
    let bytes = try Clipboard.terminalSequence(for: text, in: plain)
    let encoded = Data(text.utf8).base64EncodedString()
    #expect(String(decoding: bytes, as: UTF8.self) == "\u{1B}]52;c;\(encoded)\u{07}")
    let inTmux = Surroundings(environment: ["TMUX": "x"], terminal: "")
    let wrapped = try Clipboard.terminalSequence(for: text, in: inTmux)
    #expect(
      String(decoding: wrapped, as: UTF8.self)
        == "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;\(encoded)\u{07}\u{1B}\\")
    #expect(throws: ProgramFailure.tooLongToCopy) {
      try Clipboard.terminalSequence(for: String(repeating: "x", count: 90_000), in: plain)
    }
  }
}

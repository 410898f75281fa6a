import Foundation
import Testing

@testable import ReaderRuntime

@Suite("Choosing a browser")
struct BrowserTests {
  private func arguments(
    _ address: String, _ variables: [String: String], programs: [String]
  ) throws -> (words: [String], takesTerminal: Bool) {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    for name in programs { try folder.program(name, "") }
    var variables = variables
    variables["PATH"] = folder.path
    let browser = try Browser(
      for: address, in: Surroundings(environment: variables, terminal: "/dev/null"))
    return (browser.arguments, browser.takesTerminal)
  }

  @Test("BROWSER may be a list, hold arguments and say where the address goes")
  func list() throws {
    let choice = try arguments(
      "https://example.org/?a=1&b=2", ["BROWSER": "absent:w3m -o 'auto image=0' %s:firefox"],
      programs: ["w3m", "firefox"])
    #expect(choice.words == ["w3m", "-o", "auto image=0", "https://example.org/?a=1&b=2"])
    #expect(choice.takesTerminal)
  }

  @Test("without BROWSER a desktop gets xdg-open, a bare terminal a text browser")
  func fallbacks() throws {
    let both = ["xdg-open", "lynx"]
    let desktop = try arguments("http://a.example/", ["DISPLAY": ":0"], programs: both)
    #expect(desktop.words == ["xdg-open", "http://a.example/"])
    #expect(!desktop.takesTerminal)
    #expect(try arguments("http://a.example/", [:], programs: both).takesTerminal)
  }

  @Test("with no browser at all, the failure says what to do")
  func none() {
    #expect(throws: ProgramFailure.noBrowser) {
      try arguments("http://a.example/", ["BROWSER": "absent"], programs: [])
    }
    #expect(ProgramFailure.noBrowser.sentence.contains("BROWSER"))
  }

  @Test(
    "what is no web address is never given to a browser",
    arguments: [
      "file:///etc/passwd", "javascript:alert(1)", "--version", "/etc/passwd", "http://a b/", "",
      "https://a.example/\u{1B}]52;c;x\u{07}", "https://a.example/\n-x",
    ])
  func refused(address: String) {
    #expect(throws: ProgramFailure.self) {
      try arguments(address, ["BROWSER": "w3m"], programs: ["w3m"])
    }
  }

  @Test("an address never becomes a piece of a script")
  func script() throws {
    let choice = try arguments(
      "http://a.example/;touch${IFS}x", ["BROWSER": "sh -c 'firefox %s'"], programs: ["sh"])
    #expect(
      choice.words
        == ["sh", "-c", "firefox \"$1\"", "browser", "http://a.example/;touch${IFS}x"])
  }
}

import Testing

@testable import ReaderRuntime

@Suite("The user's programs for files")
struct TypedProgramTests {
  private let programs = [
    TypedProgram(type: "*", arguments: ["any"]),
    TypedProgram(type: "audio/*", arguments: ["mpv", "--no-video"]),
    TypedProgram(type: "audio/midi", arguments: ["timidity", "--file={url}", "-v"]),
  ]

  @Test("the type itself goes before its family, and the family before everything")
  func choice() {
    #expect(programs.program(for: "audio/midi")?.arguments[0] == "timidity")
    #expect(programs.program(for: "audio/mpeg")?.arguments[0] == "mpv")
    #expect(programs.program(for: "image/*")?.arguments == ["any"])
    #expect([TypedProgram]().program(for: "audio/mpeg") == nil)
  }

  @Test("the address stands where it is wanted, else last, and is never a piece of a script")
  func arguments() {
    let address = "https://a.example/x;rm"
    #expect(programs[1].command(for: address) == ["mpv", "--no-video", address])
    #expect(programs[2].command(for: address) == ["timidity", "--file=" + address, "-v"])
    let shell = TypedProgram(type: "*", arguments: ["sh", "-c", "mpv {url}"])
    #expect(shell.command(for: address) == ["sh", "-c", "mpv \"$1\"", "browser", address])
  }
}

import Foundation
import Testing

@testable import ReaderRuntime

/// One after the other: a program that a test has just written cannot be started while the child
/// of another test still holds it open for writing.
@Suite("Outside", .serialized)
struct Outside {}

extension Outside {
  @Suite("Other programs", .serialized)
  struct ChildProgramTests {
    @Test("a program gets its arguments as they are, whatever a shell would make of them")
    func arguments() async throws {
      let folder = try ScratchFolder()
      defer { folder.remove() }
      try folder.program("show", #"printf '%s|' "$@" > "$OUT/arguments""#)
      let program = try ChildProgram(
        ["show", "a b", "$(touch x)", "; rm"], wiring: .apart(input: nil), in: folder.surroundings)
      #expect(await program.end() == 0)
      #expect(folder.text(of: "arguments") == "a b|$(touch x)|; rm|")
    }

    @Test("more text than a pipe holds reaches standard input; one that never reads is no trouble")
    func input() async throws {
      let folder = try ScratchFolder()
      defer { folder.remove() }
      signal(SIGPIPE, SIG_IGN)
      let text = String(repeating: "line of text\n", count: 40_000)
      for command in [#"cat > "$OUT/copy""#, "exit 3"] {
        let pipe = try #require(InputPipe())
        let program = try ChildProgram(
          ["sh", "-c", command], wiring: .apart(input: pipe.reader), in: folder.surroundings)
        pipe.feed(text)
        #expect(await program.end() == (command == "exit 3" ? 3 : 0))
      }
      #expect(folder.text(of: "copy") == text)
    }

    @Test("signals that we ignore kill a child as usual, and its death is told from an exit")
    func signals() async throws {
      let folder = try ScratchFolder()
      defer { folder.remove() }
      signal(SIGPIPE, SIG_IGN)
      let program = try ChildProgram(
        ["sh", "-c", "kill -PIPE $$; exit 0"], wiring: .apart(input: nil), in: folder.surroundings)
      #expect(await program.end() == 128 + SIGPIPE)
    }

    @Test("a program that does not exist is a failure with its name")
    func missing() throws {
      let folder = try ScratchFolder()
      defer { folder.remove() }
      #expect(throws: ProgramFailure.cannotStart(program: "absent", reason: "no such program")) {
        try ChildProgram(["absent"], wiring: .apart(input: nil), in: folder.surroundings)
      }
    }
  }
}

extension ScratchFolder {
  /// A world with this folder's programs before the system's; `$OUT` is this folder.
  var surroundings: Surroundings {
    Surroundings(
      environment: ["PATH": "\(path):/usr/bin:/bin", "OUT": path, "HOME": path],
      terminal: "/dev/null")
  }
}

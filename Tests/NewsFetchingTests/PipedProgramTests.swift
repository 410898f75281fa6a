import Glibc
import Testing

@testable import NewsFetching

@Suite("Programs between pipes")
struct PipedProgramTests {
  private func run(
    _ arguments: [String], _ input: [UInt8] = [], seconds: Double = 10, size: Int = 10 << 20
  ) async -> Result<[UInt8], PipedProgram.Failure> {
    do {
      let program = PipedProgram(arguments, seconds: seconds, greatestSize: size)
      return .success(try await program.output(of: input))
    } catch {
      return .failure(error)
    }
  }

  @Test("more than fits a pipe goes in and comes out")
  func large() async {
    let bytes = [UInt8](repeating: 0x61, count: 3_000_000)
    #expect(await run(["cat"], bytes) == .success(bytes))
  }

  @Test("a program that does not read, fails, is not there or never ends gives its reason")
  func failures() async {
    let bytes = [UInt8](repeating: 0x61, count: 1_000_000)
    #expect(await run(["true"], bytes) == .success([]))
    #expect(await run(["false"]) == .failure(.failed(code: 1, words: "")))
    #expect(await run(["gazette-no-such-program"]) == .failure(.missing("gazette-no-such-program")))
    #expect(await run(["sleep", "30"], seconds: 0.2) == .failure(.timeout(seconds: 0.2)))
    #expect(await run(["sh", "-c", "kill -9 $$"]) == .failure(.failed(code: 137, words: "")))
    #expect(await run(["yes"], size: 100_000) == .failure(.tooLarge(limit: 100_000)))
  }

  @Test("words are words, and no shell sees them")
  func words() async {
    let said = await run(["printf", "%s|", "a b", "$HOME", "`id`"])
    #expect(said == .success(Array("a b|$HOME|`id`|".utf8)))
    #expect(ArgumentVector.words(of: #"a 'b c' "d $e" f\ g"#) == ["a", "b c", "d $e", "f g"])
    for open in ["a 'b", "a \"b", #"a\"#, "", "  ", "''"] {
      #expect(ArgumentVector.words(of: open) == nil, "\(open)")
    }
  }

  @Test("what a program complains about is said, and much of it holds nothing up")
  func complaints() async {
    let failing = ["sh", "-c", "echo first >&2; echo last >&2; exit 3"]
    #expect(await run(failing) == .failure(.failed(code: 3, words: "last")))
    #expect(
      PipedProgram.Failure.failed(code: 3, words: "last").sentence(of: "sh")
        == "sh ended with code 3: last")
    let longWinded = ["sh", "-c", "yes warning | head -n 20000 >&2; echo last >&2; exit 3"]
    #expect(await run(longWinded) == .failure(.failed(code: 3, words: "last")))
    let loud = ["sh", "-c", "head -c 1000000 /dev/zero >&2; echo here"]
    #expect(await run(loud) == .success(Array("here\n".utf8)))
  }

  @Test("one that leaves somebody behind with its output is ended with it")
  func leftBehind() async {
    let result = await run(["sh", "-c", "sleep 30 & echo here"], seconds: 0.5)
    #expect(result == .failure(.timeout(seconds: 0.5)))
  }

  @Test("many at once get each their own output")
  func many() async {
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<40 {
        group.addTask {
          await run(["echo", String(number)]) == .success(Array("\(number)\n".utf8))
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }

  @Test("a program that closes its output and goes on is ended in time")
  func silent() async {
    let result = await run(["sh", "-c", "exec >&-; sleep 30"], seconds: 0.2)
    #expect(result == .failure(.timeout(seconds: 0.2)))
  }

  @Test("cancelling the task ends it")
  func cancelled() async {
    let task = Task { await run(["sleep", "30"]) }
    task.cancel()
    #expect(await task.value == .failure(.cancelled))
  }

  @Test("no end of a pipe is left to programs that were not given it, from the first moment on")
  func closedInOthers() throws {
    let pipe = try #require(ChildPipe())
    defer { pipe.abandon() }
    #expect(fcntl(pipe.reader, F_GETFD) == FD_CLOEXEC)
    #expect(fcntl(pipe.writer, F_GETFD) == FD_CLOEXEC)
  }
}

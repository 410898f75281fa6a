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
    #expect(await run(["false"]) == .failure(.failed(code: 1)))
    #expect(await run(["gazette-no-such-program"]) == .failure(.missing("gazette-no-such-program")))
    #expect(await run(["sleep", "30"], seconds: 0.2) == .failure(.timeout(seconds: 0.2)))
    #expect(await run(["sh", "-c", "kill -9 $$"]) == .failure(.failed(code: 137)))
    #expect(await run(["yes"], size: 100_000) == .failure(.tooLarge(limit: 100_000)))
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
}

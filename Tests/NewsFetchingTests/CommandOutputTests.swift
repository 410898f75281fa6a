import NewsFetching
import Testing

@Suite("Commands whose output is taken")
struct CommandOutputTests {
  private func run(
    _ words: [String], _ change: (inout CommandOutput) -> Void = { _ in }
  ) async throws(CommandFailure) -> String {
    var command = CommandOutput(words)
    change(&command)
    return String(decoding: try await command.bytes(), as: UTF8.self)
  }

  @Test("Words are words, and no shell sees them")
  func words() async throws {
    #expect(try await run(["printf", "%s|", "a b", "$HOME", "`id`"]) == "a b|$HOME|`id`|")
  }

  @Test("What a command complains about is said")
  func failing() async {
    await #expect(throws: CommandFailure.failed(program: "sh", code: 3, words: "last")) {
      try await run(["sh", "-c", "echo first >&2; echo last >&2; exit 3"])
    }
    await #expect(throws: CommandFailure.self) { try await run(["/nowhere/at/all"]) }
  }

  @Test("An endless output, a command without an end, and one that leaves somebody behind")
  func bounds() async {
    await #expect(throws: CommandFailure.wroteTooMuch(program: "yes", bytes: 1 << 20)) {
      try await run(["yes"]) { $0.greatestOutput = 1 << 20 }
    }
    await #expect(throws: CommandFailure.tookTooLong(program: "sleep", seconds: 1)) {
      try await run(["sleep", "30"]) { $0.patience = 1 }
    }
    await #expect(throws: CommandFailure.tookTooLong(program: "sh", seconds: 1)) {
      try await run(["sh", "-c", "sleep 30 & echo here"]) { $0.patience = 1 }
    }
    await #expect(throws: CommandFailure.tookTooLong(program: "sh", seconds: 1)) {
      try await run(["sh", "-c", "exec >&-; sleep 30"]) { $0.patience = 1 }
    }
  }

  @Test("Somebody gives up")
  func cancelled() async {
    let task = Task { try await run(["sleep", "30"]) }
    try? await Task.sleep(for: .milliseconds(100))
    task.cancel()
    await #expect(throws: CommandFailure.cancelled) { try await task.value }
  }

  @Test("Many at once get each their own output")
  func many() async throws {
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 0..<40 {
        group.addTask { try await run(["echo", String(number)]) == "\(number)\n" }
      }
      for try await isRight in group { #expect(isRight) }
    }
  }
}

import Foundation
import Testing

extension EndToEnd {
  @Suite("Manners", .serialized)
  struct Manners {
    @Test("quitting gives the terminal back as it was")
    func quit() throws {
      let tmux = try Tmux.reading()
      defer { tmux.end() }
      try tmux.press("Q")
      try tmux.wait(for: "ended 0")
      try tmux.wait(for: "all over")
      #expect(try tmux.isRestored())
    }

    @Test(
      "a signal that ends the program gives the terminal back first",
      arguments: ["TERM", "HUP", "INT"])
    func signals(name: String) throws {
      let tmux = try Tmux.reading()
      defer { tmux.end() }
      try tmux.signalProgram(name)
      let code = ["TERM": 143, "HUP": 129, "INT": 130][name] ?? 0
      try tmux.wait(for: "ended \(code)")
      try tmux.wait(for: "all over")
      #expect(try tmux.isRestored())
    }

    @Test("a crash gives the terminal back too", arguments: ["SEGV", "ILL", "TRAP"])
    func crash(name: String) throws {
      let tmux = try Tmux.reading()
      defer { tmux.end() }
      try tmux.signalProgram(name)
      let code = ["SEGV": 139, "ILL": 132, "TRAP": 133][name] ?? 0
      try tmux.wait(for: "ended \(code)")
      try tmux.wait(for: "all over")
      #expect(try tmux.isRestored())
    }

    @Test("^Z stops the program for the shell, fg brings it back in the new size of the window")
    func suspend() throws {
      let tmux = try Tmux.reading()
      defer { tmux.end() }
      try tmux.press("C-z")
      try tmux.wait(for: "Stopped")
      #expect(try tmux.format("#{alternate_on}#{cursor_flag}") == "01")
      try tmux.shell("echo in the $((40 + 2))nd shell")
      try tmux.wait(for: "in the 42nd shell")
      try tmux.resize(columns: 60, lines: 20)
      try tmux.shell("fg")
      try tmux.wait(for: "Orchard counts")
      #expect(try tmux.format("#{alternate_on}") == "1")
      try tmux.press("Q")
      try tmux.wait("the shell") { _ in try tmux.format("#{alternate_on}") == "0" }
    }

    @Test("stopped by a signal from elsewhere and continued, the program draws itself anew")
    func stopAndContinue() throws {
      let tmux = try Tmux.reading()
      defer { tmux.end() }
      try tmux.signalProgram("STOP")
      try tmux.wait(for: "Stopped")
      // The shell does not repair the terminal's settings, so its line ends with a line feed.
      try tmux.type("clear; fg")
      try tmux.press("C-j")
      try tmux.wait(for: "Orchard counts")
      try tmux.press("Q")
      try tmux.wait("the shell") { _ in try tmux.format("#{alternate_on}") == "0" }
    }

    @Test("when the terminal vanishes the program ends instead of spinning")
    func vanishing() throws {
      let tmux = try Tmux.reading()
      defer { tmux.end() }
      let process = try #require(try tmux.programs().first)
      try tmux.tmux("kill-server")
      let deadline = ContinuousClock.now + .seconds(10)
      while isAlive(process) && ContinuousClock.now < deadline { usleep(10_000) }
      #expect(!isAlive(process))
    }

    @Test("an idle program uses no processor time")
    func idle() throws {
      let tmux = try Tmux.reading()
      defer { tmux.end() }
      let process = try #require(try tmux.programs().first)
      try tmux.press("j")
      try tmux.wait("no more work") { _ in
        let before = try ticks(of: process)
        usleep(500_000)
        return try ticks(of: process) == before
      }
    }

    /// A process that ended but was not yet buried has no command line any more.
    private func isAlive(_ process: pid_t) -> Bool {
      let words = try? Data(contentsOf: URL(fileURLWithPath: "/proc/\(process)/cmdline"))
      return words?.isEmpty == false
    }

    private func ticks(of process: pid_t) throws -> Int {
      let text = try String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
      let fields = text[(text.lastIndex(of: ")") ?? text.startIndex)...].split(separator: " ")
      return fields.dropFirst(12).prefix(2).compactMap { Int($0) }.reduce(0, +)
    }
  }
}

extension Tmux {
  /// The processes in the pane that are the program under test.
  func programs() throws -> [pid_t] {
    let shell = try format("#{pane_pid}")
    return try FileManager.default.contentsOfDirectory(atPath: "/proc").compactMap { pid_t($0) }
      .filter { process in
        guard let text = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
        else { return false }
        // `12 (gazette) S 11 …`: name, state, parent.
        return text.contains("(gazette)")
          && text.split(separator: " ").dropFirst(3).first == shell[...]
      }
  }

  func signalProgram(_ name: String) throws {
    for process in try programs() { _ = try Command(["sh", "-c", "kill -\(name) \(process)"]) }
  }
}

import Foundation
import NewsModel
import Reader
import SafeText
import Terminal

/// Effects that reach other programs, files and the terminal itself.
extension ReaderRuntime {
  func open(_ address: String) async throws(ProgramFailure) -> Notice {
    let browser = try Browser(for: address, in: surroundings)
    if browser.takesTerminal {
      let code = try await runOnTerminal(browser.arguments)
      guard code == 0 else { throw .ended(program: browser.arguments[0], code: code) }
    } else {
      let program = try ChildProgram(
        browser.arguments, wiring: .apart(input: nil), in: surroundings)
      reportFailure(of: program)
    }
    return .opened(address)
  }

  func copy(_ text: String) async throws(ProgramFailure) -> Notice {
    if let command = Clipboard.program(in: surroundings),
      await feed(text, to: command)
    {
      return .copied(text)
    }
    screen.send(try Clipboard.terminalSequence(for: text, in: surroundings))
    return .copied(text)
  }

  func pipe(_ text: String, into command: String) async throws(ProgramFailure) -> Notice {
    let code = try await runOnTerminal(
      ["sh", "-c", command], input: SafeText.lines(text), pausesAfter: true)
    guard code == 0 else { throw .ended(program: command, code: code) }
    return .piped(command: command)
  }

  func save(_ markdown: String, to path: String) async throws(ProgramFailure) -> Notice {
    .saved(path: try await Self.write(markdown, path, surroundings))
  }

  nonisolated private static func write(
    _ text: String, _ path: String, _ surroundings: Surroundings
  ) async throws(ProgramFailure) -> String {
    try NewFile.write(text, to: path, in: surroundings)
  }

  /// Feeds a program that has nothing to show; whether it took the text.
  private func feed(_ text: String, to command: [String]) async -> Bool {
    guard let pipe = InputPipe() else { return false }
    do {
      let program = try ChildProgram(
        command, wiring: .apart(input: pipe.reader), in: surroundings)
      pipe.feed(text)
      return await program.end() == 0
    } catch {
      pipe.abandon()
      return false
    }
  }

  /// A browser that fails after a while says so; one that stays open is waited for by a sleeping
  /// thread, which also keeps it from becoming a zombie.
  func reportFailure(of program: ChildProgram) {
    Task { [weak self] in
      let code = await program.end()
      guard code != 0 else { return }
      self?.post(.failed(ProgramFailure.ended(program: program.name, code: code).sentence))
    }
  }

  /// Gives a program the terminal and takes it back when the program has ended.
  private func runOnTerminal(
    _ arguments: [String], input: String? = nil, pausesAfter: Bool = false
  ) async throws(ProgramFailure) -> Int32 {
    guard !isAway else { throw .terminalIsTaken }
    let pipe = input == nil ? nil : InputPipe()
    giveTerminalAway()
    defer { takeTerminalBack() }
    let program: ChildProgram
    do {
      program = try ChildProgram(
        arguments, wiring: .onTerminal(input: pipe?.reader), in: surroundings)
    } catch {
      pipe?.abandon()
      throw error
    }
    pipe?.feed(input ?? "")
    let code = await program.end()
    if pausesAfter { await Pause.untilEnter(on: surroundings.terminal) }
    return code
  }
}

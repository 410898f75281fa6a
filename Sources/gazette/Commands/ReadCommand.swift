import ArgumentParser
import Foundation
import NcursesScreen
import NewsLibrary
import NewsModel
import Reader
import ReaderRuntime
import Terminal

/// Opens files and folders on the screen; what `gazette PATH…` does.
struct ReadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Open files and folders on the screen; the default.",
    discussion: """
      Folders are read with everything in them. Nothing is written anywhere. Where standard \
      output is no terminal, the list is printed instead.

      Examples:
        gazette ~/Articles
        gazette --theme light today.md yesterday.html
        BROWSER=w3m gazette ~/Articles
      """)

  @Argument(
    help: ArgumentHelp("The files and folders to read.", valueName: "path"),
    completion: .file())
  var paths: [String] = []

  @Option(help: "The colours: \(ThemeChoice.allCases.map(\.rawValue).joined(separator: ", ")).")
  var theme = ThemeChoice.auto

  @Flag(name: .customLong("no-mouse"), help: "Leave the mouse to the terminal.")
  var isWithoutMouse = false

  @Option(help: ArgumentHelp("Keep a log in this file.", valueName: "file"), completion: .file())
  var log: String?

  func validate() throws {
    guard paths.isEmpty else { return }
    throw ValidationError(
      """
      Nothing to read was named. Open a folder or files with: gazette PATH…
      """)
  }

  @MainActor
  func run() async throws {
    guard isatty(STDOUT_FILENO) == 1 else { return try await printList() }
    guard MissingPaths.explain(paths) else { throw ExitCode.failure }
    guard KeyboardInput.connect() else {
      StandardErrorLine.write("gazette: no terminal to read keys from")
      throw ExitCode.failure
    }
    let code = try await read()
    throw ExitCode(code == 0 && paths.contains { access($0, R_OK) != 0 } ? 1 : code)
  }
}

extension ReadCommand {
  /// Reads on the screen until the reader leaves.
  ///
  /// - Returns: the exit code.
  @MainActor
  private func read() async throws -> Int32 {
    guard let standardError = StandardError(leadTo: log) else {
      StandardErrorLine.write("gazette: \(log ?? ""): \(String(cString: strerror(errno)))")
      return 1
    }
    // Whatever may fail, fails before the screen is up.
    let library = try NewsLibrary.inMemory()
    NcursesScreen.installCrashRestoration()
    let surroundings = Surroundings.ofProcess
    let screen: NcursesScreen
    do {
      screen = try NcursesScreen(environment: surroundings.environment)
    } catch {
      standardError.restore()
      StandardErrorLine.write("gazette: \(error.sentence)")
      return 1
    }
    defer { standardError.restore() }
    let runtime = ReaderRuntime(
      state: state(on: screen, environment: surroundings.environment), screen: screen,
      library: library, surroundings: surroundings)
    return await runtime.run(reading: paths)
  }

  @MainActor
  private func state(on screen: any Screen, environment: [String: String]) -> ReaderState {
    let isLight = theme.isLight(environment: environment)
    return ReaderState(
      size: screen.size, capabilities: screen.capabilities,
      theme: Theme(isLight ? .light : .dark, colors: screen.capabilities.colors), now: Date(),
      zoneOffset: LocalZone.secondsEast, reportsMouse: !isWithoutMouse)
  }

  /// `make run | cat` prints what the screen would list.
  private func printList() async throws {
    let listing = ArticleListing(paths: paths)
    guard try await listing.run().allFound else { throw ExitCode.failure }
  }
}

import ArgumentParser
import Foundation
import NcursesScreen
import NewsLibrary
import NewsModel
import Reader
import ReaderRuntime
import Settings
import Terminal

/// Opens files and folders on the screen; what `gazette PATH…` does.
struct ReadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Open the library, or files and folders, on the screen; the default.",
    discussion: """
      Without a path the library opens: see gazette add. Files and folders that are named are only \
      looked at: nothing is written anywhere. Where standard output is no terminal, the list is \
      printed instead.

      Examples:
        gazette
        gazette ~/Articles
        gazette --theme light today.md yesterday.html
        BROWSER=w3m gazette ~/Articles
      """)

  @Argument(
    help: ArgumentHelp(
      "Files and folders to read; without any, the library.", valueName: "path"),
    completion: .file())
  var paths: [String] = []

  @Option(help: "The colours: \(ThemeChoice.allCases.map(\.rawValue).joined(separator: ", ")).")
  var theme = ThemeChoice.auto

  @Flag(name: .customLong("no-mouse"), help: "Leave the mouse to the terminal.")
  var isWithoutMouse = false

  @Option(help: ArgumentHelp("Keep a log in this file.", valueName: "file"), completion: .file())
  var log: String?

  @OptionGroup var options: LibraryOptions

  @MainActor
  func run() async throws {
    guard isatty(STDOUT_FILENO) == 1 else { return try await printList() }
    guard paths.isEmpty || MissingPaths.explain(paths) else { throw ExitCode.failure }
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
    Memory.keepSmall()
    // Whatever may fail, fails before the screen is up.
    let library = try paths.isEmpty ? options.open(makes: true) : NewsLibrary.inMemory()
    let session =
      paths.isEmpty
      ? SessionFile(path: LibraryPlace.ofProcess.session(of: options.path)) : nil
    guard let standardError = StandardError(leadTo: log) else {
      StandardErrorLine.write("gazette: \(log ?? ""): \(String(cString: strerror(errno)))")
      return 1
    }
    NcursesScreen.installCrashRestoration()
    let surroundings = Surroundings.ofProcess
    let settings = SettingsFile(path: LibraryPlace.ofProcess.settings)
    let screen: NcursesScreen
    do {
      screen = try NcursesScreen(environment: surroundings.environment)
    } catch {
      standardError.restore()
      StandardErrorLine.write("gazette: \(error.sentence)")
      return 1
    }
    defer { standardError.restore() }
    var state = state(
      on: screen, settings.settings, environment: surroundings.environment)
    if let before = session?.read() { state.restore(before) }
    let runtime = ReaderRuntime(
      state: state, screen: screen, library: library, surroundings: surroundings,
      pages: PageFetcher(
        version: Gazette.version, archive: PageArchive(settings.settings)),
      asksArchive: settings.settings.archiveUse == .always, sessionFile: session)
    if let problem = settings.problems.first { runtime.post(.failed(problem)) }
    return await runtime.run(reading: paths)
  }

  @MainActor
  private func state(
    on screen: any Screen, _ settings: Settings, environment: [String: String]
  ) -> ReaderState {
    let wanted = theme == .auto ? settings.theme.flatMap(ThemeChoice.init) ?? .auto : theme
    let isLight = wanted.isLight(environment: environment)
    return ReaderState(
      size: screen.size, capabilities: screen.capabilities,
      theme: Theme(isLight ? .light : .dark, colors: screen.capabilities.colors), now: Date(),
      zoneOffset: LocalZone.secondsEast, reportsMouse: !isWithoutMouse && settings.takesMouse,
      isLibrary: paths.isEmpty)
  }

  /// `make run | cat` prints what the screen would list.
  private func printList() async throws {
    let listing = ArticleListing(source: ArticleSource(paths: paths, options: options))
    guard try await listing.run().allFound else { throw ExitCode.failure }
  }
}

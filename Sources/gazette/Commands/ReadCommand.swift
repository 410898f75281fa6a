import ArgumentParser
import Foundation
import NcursesScreen
import NewsLibrary
import NewsModel
import Pictures
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
        gazette read https://example.org/news/ferry
        BROWSER=w3m gazette ~/Articles

      Addresses of pages are fetched and opened as articles; - reads them from standard input.
      """)

  @Argument(
    help: ArgumentHelp(
      "Files, folders and addresses of pages to read; without any, the library.", valueName: "path"),
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
    let paths = paths.flatMap { $0 == "-" ? FetchWishes.lines() : [$0] }
    let addresses = paths.filter(NamedPages.isAddress)
    let files = paths.filter { !NamedPages.isAddress($0) }
    if addresses.isEmpty {
      guard isatty(STDOUT_FILENO) == 1 else { return try await printList() }
      guard paths.isEmpty || MissingPaths.explain(paths) else { throw ExitCode.failure }
      try prepare()
      let library = try paths.isEmpty ? options.open(makes: true) : NewsLibrary.inMemory()
      let code = try await read(files, in: library, isLibrary: paths.isEmpty)
      throw ExitCode(code == 0 && files.contains { access($0, R_OK) != 0 } ? 1 : code)
    }
    let isOnScreen = isatty(STDOUT_FILENO) == 1
    if isOnScreen { try prepare() }
    let pages = try await fetched(addresses, givesUpOnKeys: isOnScreen)
    guard !pages.pages.isEmpty || MissingPaths.explain(files) else { throw ExitCode.failure }
    guard isOnScreen else { return try print(pages) }
    let code = try await read(
      files, in: try await pages.library(), isLibrary: false, problem: pages.problem)
    throw ExitCode(code == 0 && !pages.areWhole ? 1 : code)
  }

  /// The pages of addresses; whoever gives them up ends the program.
  private func fetched(_ addresses: [String], givesUpOnKeys: Bool) async throws -> NamedPages {
    let settings = SettingsFile.ofUser().settings
    let fetcher = PageFetcher(version: Gazette.version, archive: PageArchive(settings))
    let asksArchive = settings.archiveUse == .always
    guard givesUpOnKeys else {
      return await NamedPages(addresses, fetcher, asksArchive: asksArchive)
    }
    do {
      return try await GivingUpKeys.cancelling {
        await NamedPages(addresses, fetcher, asksArchive: asksArchive, hint: " (Esc gives up)")
      }
    } catch is CancellationError {
      throw ExitCode(Interruption.code)
    }
  }

  /// Makes sure that there is what the screen needs.
  private func prepare() throws {
    if let problem = OpenFiles.problemOfReader {
      ErrorSentence.write(problem)
      throw ExitCode.failure
    }
    guard KeyboardInput.connect() else {
      StandardErrorLine.write("gazette: no terminal to read keys from")
      throw ExitCode.failure
    }
  }

  /// Where standard output is no terminal, pages are printed as `gazette fetch` does.
  private func print(_ pages: NamedPages) throws {
    var printing = FetchPrinting(isJSON: false, isRaw: false, width: nil)
    for page in pages.pages { printing.write(page) }
    try printing.end()
    if !pages.areWhole { throw ExitCode.failure }
  }
}

extension ReadCommand {
  /// Reads on the screen until the reader leaves.
  ///
  /// - Parameter problem: What the first frame has to say.
  /// - Returns: the exit code.
  @MainActor
  private func read(
    _ files: [String], in library: NewsLibrary, isLibrary: Bool, problem: String? = nil
  ) async throws -> Int32 {
    Memory.keepSmall()
    let session =
      isLibrary
      ? SessionFile(path: LibraryPlace.ofProcess.session(of: options.path)) : nil
    guard let standardError = StandardError(leadTo: log) else {
      StandardErrorLine.write("gazette: \(log ?? ""): \(String(cString: strerror(errno)))")
      return 1
    }
    NcursesScreen.installCrashRestoration()
    let wishes = ReaderWishes(SettingsFile(path: LibraryPlace.ofProcess.settings))
    let surroundings = wishes.surroundings
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
      on: screen, wishes, environment: surroundings.environment, isLibrary: isLibrary)
    if !isLibrary, files.isEmpty { state.readFirst() }
    if let before = session?.read() { state.restore(before) }
    let pages = PageFetcher(version: Gazette.version, archive: PageArchive(wishes.settings))
    let runtime = ReaderRuntime(
      state: state, screen: screen, library: isLibrary ? wishes.ruling(library) : library,
      surroundings: surroundings, pages: pages,
      asksArchive: wishes.settings.archiveUse == .always,
      refreshMinutes: wishes.settings.refreshMinutes,
      pictures: .ofProcess(through: pages, isKeeping: isLibrary), sessionFile: session,
      whenQuiet: Memory.giveBack)
    for problem in wishes.problems { runtime.note(problem) }
    if let problem = problem ?? wishes.problem { runtime.post(.failed(problem)) }
    return await runtime.run(reading: files)
  }

  @MainActor
  private func state(
    on screen: any Screen, _ wishes: ReaderWishes, environment: [String: String], isLibrary: Bool
  ) -> ReaderState {
    let settings = wishes.settings
    let wanted = theme == .auto ? settings.theme.flatMap(ThemeChoice.init) ?? .auto : theme
    let isLight = wanted.isLight(environment: environment)
    return ReaderState(
      size: screen.size, capabilities: screen.capabilities,
      theme: Theme(isLight ? .light : .dark, colors: screen.capabilities.colors), now: Date(),
      zoneOffset: LocalZone.secondsEast, reportsMouse: !isWithoutMouse && settings.takesMouse,
      showsPictures: settings.showsPictures, isLibrary: isLibrary, keymap: wishes.keymap)
  }

  /// `make run | cat` prints what the screen would list.
  private func printList() async throws {
    let listing = ArticleListing(source: ArticleSource(paths: paths, options: options))
    guard try await listing.run().allFound else { throw ExitCode.failure }
  }
}

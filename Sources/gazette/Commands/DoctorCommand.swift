import ArgumentParser
import NewsLibrary
import NewsModel
import Settings

/// `gazette doctor`: examines the library and mends what can be mended.
struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Examine the library; rebuild its index.",
    discussion: """
      Checks the file, the full-text index and all counts, and says how large everything is. Wrong \
      counts, a broken index and missing tables are mended at once, all but the tables of the articles \
      themselves; --rebuild makes the index anew in any case. Nothing is written into a file with \
      damaged pages: --rescue saves what can be read of one in a new library, and which commands put \
      that in its place is said. Mistakes in config.toml are named, each of them.
      Exit status: 0 the library is sound, 1 it is damaged, 2 wrong usage.
      """)

  @Flag(help: "Make the full-text index anew.")
  var rebuild = false

  @Option(
    help: ArgumentHelp(
      "Save what can be read of a damaged library in a new one.", valueName: "new-file"),
    completion: .file())
  var rescue: String?

  @OptionGroup var options: LibraryOptions

  func validate() throws {
    guard rescue == nil || !rebuild else {
      throw ValidationError("Say --rescue or --rebuild, not both.")
    }
  }

  func run() async throws {
    if let rescue { return try await LibraryRescueReport(path: options.path, new: rescue).run() }
    let problems = ReaderWishes(SettingsFile(path: LibraryPlace.ofProcess.settings)).problems
    print(CheckupReport.text(ofSettings: problems), terminator: "")
    if let detail = options.damage {
      print(CheckupReport.text(ofUnreadable: options.path, detail), terminator: "")
      throw ExitCode(1)
    }
    try await options.use { library in
      let line = ProgressLine()
      var found = try await library.checkup()
      print(CheckupReport.text(of: found, path: options.path), terminator: "")
      // Nothing is written into a file that is damaged.
      guard found.damages.isEmpty else { throw ExitCode(1) }
      if !found.missing.isEmpty {
        try await library.remakeMissingParts()
        print("what was missing was made anew")
        found = try await library.checkup()
      }
      let needsIndex = rebuild || !found.indexIsSound || found.wrongCounts.contains("index")
      if needsIndex || found.unindexed > 0 {
        try await library.rebuildIndex(fromNothing: needsIndex) { line.show(indexing: $0) }
        print("the index was made anew")
      }
      if !found.wrongCounts.isEmpty {
        try await library.recount()
        print("everything was counted anew")
      }
      let after = needsIndex || !found.wrongCounts.isEmpty ? try await library.checkup() : found
      guard after.isHealthy else { throw ExitCode(1) }
    }
  }
}

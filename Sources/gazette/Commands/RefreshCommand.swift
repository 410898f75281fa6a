import ArgumentParser
import NewsLibrary
import NewsModel

/// `gazette refresh`: looks at all folders and files of the library again, and asks its web feeds.
struct RefreshCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "refresh",
    abstract: "Look at all folders and files again, and ask the web feeds whose time has come.",
    discussion: """
      Files are known by their content: one that was moved or touched is not new. The articles of a \
      file that vanished stay, as gone, until gazette prune.

      How often a web feed is asked follows how often it publishes; --all asks all of them now. Killed \
      at any moment, the next run does the rest.

      Examples:
        gazette refresh
        gazette refresh --all --json
        gazette refresh --feed 'Harbour Post'

      Exit status: 0 done, also where some feeds failed, which are named; 1 no feed could be read or \
      the library not be written, 2 wrong usage, 130 ended by ctrl-c.
      """)

  @Flag(help: "Ask all web feeds, whether their time has come or not.")
  var all = false

  @Option(
    help: ArgumentHelp(
      "Ask only this web feed: its number, address or name; may be repeated.", valueName: "feed"))
  var feed: [String] = []

  @Flag(help: "Print what came of it as JSON.")
  var json = false

  @OptionGroup var options: LibraryOptions

  func validate() throws {
    guard !all || feed.isEmpty else {
      throw ValidationError("Say --all or --feed, not both.")
    }
  }

  func run() async throws {
    let isLost = try await options.use { library in
      let library = library.withUserRules
      let choice = try await choice(in: library)
      let folders = try await library.feeds().filter { $0.kind != .web }
      var files: ImportProgress?
      if feed.isEmpty, !folders.isEmpty || json == false && choice.isEmpty {
        files = try await LibraryRefresh(library: library, isQuiet: json).run(folders)
      }
      let report = try await WebRefresh(library: library, printsJSON: json).run(choice.choice)
      if report.isInterrupted {
        print(
          json
            ? try FeedJSON.text(of: RefreshJSON(report, files: files))
            : WebRefresh.summary(report.progress)
              + ", \(report.progress.feeds - report.progress.done) not asked; interrupted")
        throw ExitCode(Interruption.code)
      }
      try await library.fetchWantedOriginals(PageFetcher(version: Gazette.version))
      if json {
        print(try FeedJSON.text(of: RefreshJSON(report, files: files)))
      } else if report.progress.done > 0 {
        print(WebRefresh.summary(report.progress))
      } else if !choice.isEmpty {
        print("no feed is due; gazette refresh --all asks them all")
      }
      try await library.runUserPrograms()
      return report.isLost
    }
    if isLost { throw ExitCode(1) }
  }

  private func choice(
    in library: NewsLibrary
  ) async throws -> (choice: NewsLibrary.FeedChoice, isEmpty: Bool) {
    let known = try await library.followedFeeds()
    guard feed.isEmpty else {
      let chosen = try feed.map { try FeedSelection.feed($0, among: known).id }
      return (.only(Set(chosen)), false)
    }
    return (all ? .all : .due, known.isEmpty)
  }
}

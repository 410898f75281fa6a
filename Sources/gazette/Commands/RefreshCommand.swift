import ArgumentParser
import NewsLibrary

/// `gazette refresh`: looks at all folders and files of the library again.
struct RefreshCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "refresh",
    abstract: "Look at all folders and files of the library again.",
    discussion: """
      Files are known by their content: one that was moved or touched is not new. The articles of a \
      file that vanished stay, as gone, until gazette prune. Killed at any moment, the next run does \
      the rest.
      Exit status: 0 done, 1 the library could not be written, 2 wrong usage.
      """)

  @OptionGroup var options: LibraryOptions

  func run() async throws {
    try await options.use { library in
      try await LibraryRefresh(library: library).run(library.feeds())
    }
  }
}

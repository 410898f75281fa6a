import ArgumentParser
import NewsLibrary
import NewsModel

/// `gazette add`: makes folders and files feeds of the library.
struct AddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Follow folders and files: their articles come into the library.",
    discussion: """
      A folder is followed: what is new, changed or gone in it is picked up by gazette refresh, and \
      at once while the reader runs. Nothing is ever written to it.

      Examples:
        gazette add ~/Articles
        gazette add saved/*.html

      Exit status: 0 all was added, 1 something could not be read, 2 wrong usage.
      """)

  @Argument(
    help: ArgumentHelp("Folders and files.", valueName: "path"), completion: .file())
  var paths: [String]

  @OptionGroup var options: LibraryOptions

  func run() async throws {
    let failed = try await options.use(makes: true) { library in
      var feeds: [Feed] = []
      var failed = false
      for path in paths {
        do {
          feeds.append(try await library.add(path))
        } catch let fault as AddingFault {
          ErrorSentence.write(library.sentence(fault))
          failed = true
        }
      }
      // Files that moved here from a folder that was followed already are not new.
      try await library.markVanished()
      try await LibraryRefresh(library: library).run(feeds)
      return failed
    }
    if failed { throw ExitCode(1) }
  }
}

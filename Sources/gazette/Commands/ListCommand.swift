import ArgumentParser

/// `gazette list`: the articles of files and folders, a line each.
struct ListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the articles of the library, or of files and folders, newest first.",
    discussion: """
      Examples:
        gazette list --limit 20
        gazette list ~/Articles
        gazette list --limit 20 --format '{date} {title}' ~/Articles
        gazette list --json saved/*.html > feed.json

      What was left out is named on standard error after the list.
      Exit status: 0 all is listed, 1 a file or folder could not be read, 2 wrong usage.
      """
  )

  @Argument(
    help: ArgumentHelp(
      "Files and folders to list; without any, the library.", valueName: "path"),
    completion: .file())
  var paths: [String] = []

  @OptionGroup var options: ListingOptions
  @OptionGroup var library: LibraryOptions

  func run() async throws {
    let listing = ArticleListing(
      source: ArticleSource(paths: paths, options: library), limit: options.limit,
      printsJSON: options.json,
      format: try options.rowFormat())
    guard try await listing.run().allFound else { throw ExitCode(1) }
  }
}

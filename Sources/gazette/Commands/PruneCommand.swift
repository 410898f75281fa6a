import ArgumentParser
import NewsLibrary
import NewsModel

/// `gazette prune`: deletes articles that lost their file.
struct PruneCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prune",
    abstract: "Delete the articles whose files are gone.",
    discussion: """
      What was in the trash for 30 days goes too. Starred and tagged articles stay unless --all is \
      given. gazette search is:gone shows what will go.
      Exit status: 0 done, 1 the library could not be written, 2 wrong usage.
      """)

  @Flag(help: "Take starred and tagged articles too.")
  var all = false

  @Flag(name: .customLong("dry-run"), help: "Only say what would go.")
  var isRehearsal = false

  @OptionGroup var options: LibraryOptions

  func run() async throws {
    let pruned = try await options.use { library in
      try await library.prune(includesKept: all, isRehearsal: isRehearsal)
    }
    var words =
      (isRehearsal ? "would delete " : "deleted ") + Counted.of(pruned.gone, "gone article")
    if pruned.trashed > 0 { words += " and \(pruned.trashed) of the trash" }
    if pruned.kept > 0 {
      words +=
        "; "
        + Counted.of(
          pruned.kept, "starred or tagged one stays (--all takes it)",
          plural: "starred or tagged ones stay (--all takes them)")
    }
    print(words)
  }
}

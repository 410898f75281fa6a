import ArgumentParser
import NewsLibrary
import NewsModel

/// `gazette rules`: what the rules of the settings caught.
struct RulesCommand: AsyncParsableCommand {
  private static let shownCatches = 3

  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List the rules for new articles, and what they caught.",
    discussion: """
      Rules stand in config.toml: mute = ["title:sponsored"] marks new articles as read that the \
      search finds; [[on-new]] with a search runs a program, tags, stars or marks as read. They are \
      applied to every new article of a web feed, and to new files of a folder once the folder was \
      read.

      A line a rule: how many articles it caught, what it does, its search. Below it stand the \
      newest.

      Examples:
        gazette rules
        gazette rules --json

      Exit status: 0 done, 1 the library could not be read, 2 wrong usage.
      """)

  @Flag(help: "Print JSON, with the twenty newest of each rule.")
  var json = false

  @OptionGroup var options: LibraryOptions

  func run() async throws {
    let reports = try await options.use { try await $0.withUserRules.ruleReports() }
    var output = BufferedOutput()
    if json {
      output.write(try FeedJSON.text(of: reports.map(RuleLines.JSON.init)) + "\n")
    } else {
      for report in reports {
        output.write(OutputLetters.shown(RuleLines.text(report, newest: Self.shownCatches)))
      }
    }
    output.flush()
  }
}

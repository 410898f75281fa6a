import ArgumentParser
import Foundation
import NewsLibrary
import NewsModel

/// `gazette export`: writes what the reader did as lines of JSON, or articles as a feed.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write what you did with articles, so that it can be kept elsewhere.",
    discussion: """
      Read, starred, tagged and half-read articles, feeds and saved searches become JSON Lines, sorted \
      and stable: kept in git, a difference shows what changed. Each says when it was changed, also \
      that something is unread again or no longer starred. gazette import --state takes them back.

      Examples:
        gazette export --state > state.jsonl

      The articles themselves come as JSON Feed from: gazette list --json
      Exit status: 0 done, 1 the library could not be read, 2 wrong usage.
      """)

  @Flag(help: "Write the state as JSON Lines.")
  var state = false

  @OptionGroup var options: LibraryOptions

  func validate() throws {
    guard state else { throw ValidationError("Say what to export: gazette export --state") }
  }

  func run() async throws {
    try await options.use { library in
      let output = LineOutput()
      try await library.exportState { output.write($0) }
      output.flush()
    }
  }
}

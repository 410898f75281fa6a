import ArgumentParser
import Foundation
import NewsLibrary
import NewsModel

/// `gazette feeds`: the feeds of the library, and what is wanted of them.
struct FeedsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feeds",
    abstract: "List the feeds and folders and how they fare; rename, move, pause or remove them.",
    subcommands: [
      FeedsListCommand.self, FeedsRenameCommand.self, FeedsMoveCommand.self, FeedsTagCommand.self,
      FeedsPauseCommand.self, FeedsResumeCommand.self, FeedsMuteCommand.self,
      FeedsUnmuteCommand.self, FeedsSetCommand.self, FeedsRemoveCommand.self,
      FeedsRestoreCommand.self,
    ],
    defaultSubcommand: FeedsListCommand.self)

  /// The names of its commands.
  static var names: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
  }
}

/// `gazette feeds list`: web feeds, folders and files, a line each.
struct FeedsListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List feeds and folders: number, unread, articles, name, address.",
    discussion: """
      A last field says what is the matter with a feed: paused, muted, failing for 3 days, gone for
      good, removed.
      A folder or a file says so at the end of its line.

      Examples:
        gazette feeds
        gazette feeds --health
        gazette feeds --removed

      Exit status: 0 done, 1 the library could not be read, 2 wrong usage.
      """)

  @Flag(help: "How each fares: when it was read, what failed, how often it publishes.")
  var health = false

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "List feeds that were removed and can be restored.")
  var removed = false

  @OptionGroup var options: LibraryOptions

  func run() async throws {
    let feeds = try await options.use { try await $0.everyFeed(areRemoved: removed) }
    let now = Date()
    var output = BufferedOutput()
    if json {
      output.write(try FeedJSON.text(of: feeds.map { FeedJSON($0, now: now) }) + "\n")
    } else {
      for feed in feeds {
        let line = health ? FeedLines.health(feed, now: now) : FeedLines.line(feed, now: now)
        output.write(OutputLetters.shown(line) + "\n")
      }
    }
    output.flush()
  }
}

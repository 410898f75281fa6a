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
      Read, starred, tagged and half-read articles, feeds with their settings and saved searches become JSON Lines, sorted \
      and stable: kept in git, a difference shows what changed. Each says when it was changed, also \
      that something is unread again or no longer starred. gazette import --state takes them back.

      --opml writes the web feeds with their folders, as other readers take them. Passwords in \
      addresses, commands that echo one, and the values of headers that may be keys are left out; a key \
      behind the ? of an address is part of it and stays. That a feed may lie in a private network is \
      left out, too: gazette feeds set --private allows it there.

      Examples:
        gazette export --state > state.jsonl
        gazette export --opml > feeds.opml

      The articles themselves come as JSON Feed from: gazette list --json
      Exit status: 0 done, 1 the library could not be read, 2 wrong usage.
      """)

  @Flag(help: "Write the state as JSON Lines.")
  var state = false

  @Flag(help: "Write the web feeds as OPML.")
  var opml = false

  @OptionGroup var options: LibraryOptions

  func validate() throws {
    guard state != opml else {
      throw ValidationError("Say what to export: gazette export --state, or --opml")
    }
  }

  func run() async throws {
    try await options.use { library in
      let output = LineOutput()
      defer { output.flush() }
      let secrets = try await library.countOfSecrets(inSettings: state)
      if secrets > 0 {
        let feeds = Counted.of(secrets, "feed")
        ErrorSentence.write(
          "The passwords and keys of \(feeds) are left out; add them there again.")
      }
      let keys = try await library.countOfKeys()
      if keys > 0 {
        ErrorSentence.write(
          "The addresses of \(Counted.of(keys, "feed")) hold keys, which are written with them.")
      }
      if opml {
        try await tellOfLeftOut(library)
        var buffer = BufferedOutput()
        buffer.write(try await library.subscriptionList().opml)
        return buffer.flush()
      }
      try await library.exportState { output.write($0) }
    }
  }

  /// Other readers could make nothing of a program or a file of this machine.
  private func tellOfLeftOut(_ library: NewsLibrary) async throws {
    let feeds = try await library.followedFeeds()
    let own = feeds.count { feed in
      if case .web? = FeedPlace(feed.feed.address) { false } else { true }
    }
    guard own > 0 else { return }
    let (are, they) =
      own == 1 ? ("is", "it is a program or file") : ("are", "they are programs or files")
    ErrorSentence.write(
      "\(Counted.of(own, "feed")) \(are) left out, for \(they) of this machine; "
        + "gazette export --state writes all.")
  }
}

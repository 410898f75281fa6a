import ArgumentParser
import NewsLibrary
import NewsModel

/// `gazette feeds set`: how a feed is asked.
struct FeedsSetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Say how feeds are asked: how often, with which headers, passwords and full text.",
    discussion: """
      Examples:
        gazette feeds set 'Harbour Post' --interval 2h
        gazette feeds set 12 --header 'X-Key: abc' --password-command 'pass show harbour'
        gazette feeds set 12 --interval 0 --user-agent ''
        gazette feeds set 12 --full-text

      The command for the password is run without a shell whenever the feed is asked, and prints \
      name:password.
      Exit status: 0 done, 1 there is no such feed, 2 wrong usage.
      """)

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Time between two looks, in minutes or as 30m, 2h, 1d; 0 for as often as it publishes.",
      valueName: "time"))
  var interval: FeedInterval?

  @Option(
    help: ArgumentHelp(
      "A line that is sent, in place of those before: 'X-Key: value'; '' for none; may be repeated.",
      valueName: "line"))
  var header: [String] = []

  @Option(help: ArgumentHelp("Who is said to ask; '' for Gazette.", valueName: "words"))
  var userAgent: String?

  @Option(
    help: ArgumentHelp("A command that prints name:password; '' for none.", valueName: "command"))
  var passwordCommand: String?

  @Flag(
    inversion: .prefixedNo, help: "Whether its host may lie in a private network.")
  var `private`: Bool?

  @OptionGroup var selection: FeedSelection
  @OptionGroup var options: LibraryOptions

  @Flag(inversion: .prefixedNo, help: "Fetch the pages behind its new articles after a refresh.")
  var fullText: Bool?

  private static let mostMinutes = 366 * 1_440

  func validate() throws {
    guard
      interval != nil || !header.isEmpty || userAgent != nil || passwordCommand != nil
        || fullText != nil || self.private != nil
    else { throw ValidationError("Say what to set, such as --interval 60.") }
    let minutes = interval?.minutes ?? 0
    guard minutes == 0 || (15...Self.mostMinutes).contains(minutes) else {
      throw ValidationError(
        "The interval is from 15 minutes to a year: 60, 30m, 2h, 1d; 0 lets the feed decide.")
    }
    let isSound = header.allSatisfy { line in
      line.isEmpty
        || line.firstIndex(of: ":").map { $0 > line.startIndex } == true
          && !line.contains(where: \.isNewline)
    }
    guard isSound else { throw ValidationError("A header is a line like X-Key: value.") }
    guard passwordCommand.map({ $0.isEmpty || CommandLineWords.of($0) != nil }) ?? true else {
      throw ValidationError("The command has a quote that is not closed.")
    }
  }

  func run() async throws {
    try await FeedChange(options: options).apply(to: selection) { settings in
      if let minutes = interval?.minutes {
        settings.interval = minutes == 0 ? nil : minutes * 60
      }
      if !header.isEmpty { settings.headers = header.filter { !$0.isEmpty } }
      if let userAgent { settings.userAgent = userAgent.isEmpty ? nil : userAgent }
      if let passwordCommand {
        settings.credentialsCommand = CommandLineWords.of(passwordCommand)
      }
      if let fullText { settings.wantsFullText = fullText }
      if let isPrivate = self.private { settings.mayBePrivate = isPrivate }
    }
  }
}

/// A command that was typed, as words.
enum CommandLineWords {
  static func of(_ command: String) -> [String]? {
    guard case .command(let words)? = FeedPlace("exec:" + command) else { return nil }
    return words
  }
}

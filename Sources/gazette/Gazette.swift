import ArgumentParser
import Foundation
import SafeText

/// The program: reads files and folders on the screen, and answers about them in the shell.
@main
struct Gazette: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gazette",
    abstract: "Read news in the terminal.",
    version: version,
    subcommands: [
      ReadCommand.self, ListCommand.self, SearchCommand.self, ShowCommand.self, OpenCommand.self,
      FetchCommand.self, MarkCommand.self, TagCommand.self, AddCommand.self, RefreshCommand.self,
      FeedsCommand.self, RulesCommand.self, PruneCommand.self,
      DoctorCommand.self, ExportCommand.self, ImportCommand.self, ParseCommand.self,
      ManualCommand.self, PictureCellsCommand.self,
    ],
    defaultSubcommand: ReadCommand.self
  )

  /// As servers and users are told.
  static let version = "0.1.0"

  /// Runs the command that the arguments name; wrong usage exits with 2, as shells expect.
  static func main() async {
    // A reader that closes the pipe is an error of one write, not the end of the program.
    signal(SIGPIPE, SIG_IGN)
    // So is a file that may grow no more.
    signal(SIGXFSZ, SIG_IGN)
    guard StandardFiles.fillGaps() else {
      ErrorSentence.write("Standard output is closed; lead it to /dev/null where nobody reads it.")
      Foundation.exit(1)
    }
    if let problem = OpenFiles.problem {
      ErrorSentence.write(problem)
      Foundation.exit(1)
    }
    let arguments = orderedArguments
    if let unknown = HelpRequest.unknownCommand(in: arguments, of: Self.self) {
      ErrorSentence.write("There is no command “\(unknown)”; gazette help lists them.")
      Foundation.exit(2)
    }
    do {
      var command = try parseAsRoot(arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      if let problem = StandardFiles.flushOutput() {
        ErrorSentence.write("Cannot write the answer: \(problem)")
        Foundation.exit(1)
      }
    } catch {
      end(with: error, after: arguments)
    }
  }

  /// Ends as the command did: with an answer such as help, with its own code, or with 2 where the usage
  /// was wrong.
  private static func end(with error: any Error, after arguments: [String]) -> Never {
    let code = exitCode(for: error)
    if code == .success { answer(fullMessage(for: error)) }
    guard code == .validationFailure else { exit(withError: error) }
    if let sentence = MinusQuery.sentence(for: arguments) {
      ErrorSentence.write(sentence)
    } else {
      StandardErrorLine.write(SafeText.lines(fullMessage(for: error)))
    }
    Foundation.exit(2)
  }

  /// Prints what was asked for, such as help, and ends: with 1 where that cannot be written.
  private static func answer(_ text: String) -> Never {
    if !text.isEmpty { print(text) }
    guard let problem = StandardFiles.flushOutput() else { Foundation.exit(0) }
    ErrorSentence.write("Cannot write the answer: \(problem)")
    Foundation.exit(1)
  }

  /// The arguments with options behind their command; what a command does not take ends with 2.
  private static var orderedArguments: [String] {
    let commands = configuration.subcommands.compactMap { $0.configuration.commandName }
    let order = ArgumentOrder(
      commands: Set(commands + ["help"]),
      nested: ["feeds": Set(FeedsCommand.names)],
      withoutLibrary: ["help", "manual", "parse", "picture-cells"])
    do {
      return NegativeIDs.guarded(try order.ordered(Array(CommandLine.systemArguments.dropFirst())))
    } catch {
      ErrorSentence.write(error.sentence)
      Foundation.exit(2)
    }
  }
}

import ArgumentParser

/// The program: reads files and folders on the screen, and answers about them in the shell.
@main
struct Gazette: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gazette",
    abstract: "Read news in the terminal.",
    version: "0.1.0",
    subcommands: []
  )
}

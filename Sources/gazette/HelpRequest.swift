import ArgumentParser

/// `gazette help …`: what is asked about has to be there.
enum HelpRequest {
  /// The first word that names no command; `nil` where all do, or no help is asked for.
  ///
  /// - Parameter arguments: Without the program's own name.
  static func unknownCommand(
    in arguments: [String], of program: any ParsableCommand.Type
  ) -> String? {
    guard arguments.first == "help" else { return nil }
    var command = program
    for word in arguments.dropFirst() where !word.hasPrefix("-") {
      let named = command.configuration.subcommands.first { $0._commandName == word }
      guard let named else { return word == "help" ? nil : word }
      command = named
    }
    return nil
  }
}

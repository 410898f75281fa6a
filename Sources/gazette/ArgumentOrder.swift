/// Brings options that stand before a command behind it: `--library X list` is `list --library X`.
///
/// The parser would take the command's name for a path of the default command, which opens the reader.
struct ArgumentOrder {
  /// Options of the reader that take a value of their own.
  private static let taking: Set<String> = ["--library", "--theme", "--log"]
  private static let flags: Set<String> = ["--no-mouse"]
  /// What only the reader understands.
  private static let readersOwn: Set<String> = ["--theme", "--log", "--no-mouse"]
  /// The names of commands that take these options themselves.
  private static let readers: Set<String> = ["read"]

  /// A command and an option before it that it does not know.
  struct Misplaced: Error, Hashable {
    let option: String
    let command: String

    /// What is wrong, and the right form.
    var sentence: String {
      option == "--library"
        ? "\(command) is about no library; leave --library out: gazette \(command) …"
        : "\(option) is for the reader, not for \(command): gazette \(option) …, without \(command)"
    }
  }

  /// The names of all commands.
  let commands: Set<String>
  /// The names of commands within commands.
  var nested: [String: Set<String>] = [:]
  /// Those of them that are about no library.
  let withoutLibrary: Set<String>

  /// The arguments as the parser wants them.
  ///
  /// - Parameter arguments: Without the program's own name.
  /// - Throws: `Misplaced` for an option that the command behind it does not take.
  func ordered(_ arguments: [String]) throws(Misplaced) -> [String] {
    var place = 0
    var options: [String] = []
    while place < arguments.count {
      let name = String(arguments[place].prefix { $0 != "=" })
      let isWhole = name != arguments[place]
      guard Self.taking.contains(name) || Self.flags.contains(name) && !isWhole else { break }
      options.append(name)
      place += Self.taking.contains(name) && !isWhole ? 2 : 1
    }
    guard place > 0, place < arguments.count, commands.contains(arguments[place]) else {
      return arguments
    }
    let command = arguments[place]
    let isReader = Self.readers.contains(command)
    let unknown = options.first {
      !isReader && Self.readersOwn.contains($0)
        || withoutLibrary.contains(command) && $0 == "--library"
    }
    if let unknown { throw Misplaced(option: unknown, command: command) }
    let words = arguments[(place + 1)...]
    let inner = words.prefix { nested[command]?.contains($0) == true }.prefix(1)
    return [command] + inner + arguments[..<place] + words.dropFirst(inner.count)
  }
}

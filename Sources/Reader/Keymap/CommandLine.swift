import NewsModel

/// What a line behind `:` asks for.
enum CommandLine: Hashable, Sendable {
  case command(Command)
  /// A command with the number that may stand before its key: `down 5`, `link 3`.
  case counted(Command, Int)
  /// An address to be opened here.
  case open(String)
  /// A row or line by its number.
  case row(Int)
  case sort(RowOrder)
  case find(String)
  case search(String)
  case theme(String)
  case save(String)
  case add(String)
  case date(String)
  case tags(String)
  case saveSearch(String)
  case forgetSearch(String)
  case pipe(String)
  /// Why the line asks for nothing, ready to be shown.
  case unknown(String)

  init(_ line: String) {
    let name = line.prefix { $0 != " " }
    let argument = line.dropFirst(name.count).description.trimmed
    if argument.isEmpty {
      self = Self.plain(String(name))
    } else {
      self = Self.withArgument(String(name), argument)
    }
  }

  private static func plain(_ name: String) -> CommandLine {
    if let command = aliases[name] ?? Command(rawValue: name) { return .command(command) }
    if let number = Int(name), number >= 0 { return .row(number) }
    let matching = Command.allCases.filter { $0.rawValue.hasPrefix(name) }
    if let only = matching.first, matching.count == 1 { return .command(only) }
    return .unknown("no command “\(name)”: tab completes, ? shows all")
  }

  private static func withArgument(_ name: String, _ argument: String) -> CommandLine {
    switch name {
    case "sort":
      return orders[argument].map { .sort($0) }
        ?? .unknown("sort by \(orders.keys.sorted().joined(separator: ", "))")
    case "find": return .find(argument)
    case "search": return .search(argument)
    case "theme":
      return Theme.names.contains(argument)
        ? .theme(argument) : .unknown("themes: \(Theme.names.joined(separator: ", "))")
    case "save", "write": return .save(argument)
    case "pipe": return .pipe(argument)
    case "add": return .add(argument)
    case "date": return .date(argument)
    case "tags": return .tags(argument)
    case "save-search": return .saveSearch(argument)
    case "forget-search": return .forgetSearch(argument)
    case "open": return .open(argument)
    default:
      if let command = Command(rawValue: name), let count = Int(argument), count >= 0 {
        return .counted(command, min(count, 99_999_999))
      }
      return .unknown("“\(name)” takes nothing behind it")
    }
  }

  private static let aliases: [String: Command] = ["q": .quit, "w": .save, "h": .help]

  private static let orders: [String: RowOrder] = [
    "date": .newestFirst, "newest": .newestFirst, "oldest": .oldestFirst, "source": .source,
    "title": .title, "relevance": .relevance,
  ]

  /// Every line that this one could become.
  static func completing(_ line: String) -> [String] {
    let all =
      Command.allCases.map(\.rawValue) + ["add ", "forget-search "]
      + orders.keys.map { "sort " + $0 }
      + Theme.names.map { "theme " + $0 }
    return all.filter { $0.hasPrefix(line) }.sorted()
  }
}

extension String {
  /// Without blanks at both ends.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}

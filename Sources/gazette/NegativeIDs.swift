/// `gazette show -123`: an article from before 1970 has a negative id, which the parser would take for
/// an option.
enum NegativeIDs {
  /// The commands that take ids.
  private static let commands: Set<String> = ["show", "open", "fetch", "mark", "tag"]
  /// Their options that take a value of their own.
  private static let taking: Set<String> = [
    "--library", "--width", "--add", "--remove", "--archive-query", "--archive-copy",
  ]

  /// The arguments with everything that is no option behind `--`, where an id needs that.
  ///
  /// - Parameter arguments: Without the program's own name; the command is the first.
  static func guarded(_ arguments: [String]) -> [String] {
    guard let command = arguments.first, commands.contains(command) else { return arguments }
    var options: [String] = []
    var words: [String] = []
    var hasID = false
    var place = 1
    while place < arguments.count, arguments[place] != "--" {
      let word = arguments[place]
      let isID = isNegative(word)
      let isOption = word.hasPrefix("-") && word != "-" && !isID
      let count = isOption && taking.contains(word) ? 2 : 1
      let taken = arguments[place..<min(place + count, arguments.count)]
      if isOption { options += taken } else { words += taken }
      hasID = hasID || isID
      place += count
    }
    guard hasID else { return arguments }
    return [command] + options + ["--"] + words + arguments.dropFirst(place + 1)
  }

  private static func isNegative(_ word: String) -> Bool {
    word.utf8.count > 1 && word.utf8.first == UInt8(ascii: "-")
      && word.utf8.dropFirst().allSatisfy { $0 &- 0x30 < 10 }
  }
}

import NewsModel
import SafeText

/// What `gazette doctor` prints.
enum CheckupReport {
  static func text(of checkup: Checkup, path: String) -> String {
    var lines = ["library:   \(SafeText.line(path))"]
    let isExamined = checkup.sizes.database > 0
    if checkup.missing.isEmpty, isExamined { lines += sizes(checkup.sizes) }
    lines.append("file:      " + (checkup.damages.isEmpty ? "sound" : "DAMAGED"))
    lines += checkup.damages.prefix(20).map { "           \(SafeText.line($0))" }
    if checkup.missing.isEmpty {
      if isExamined { lines += indexAndCounts(checkup) }
    } else {
      lines.append("missing:   " + checkup.missing.joined(separator: ", "))
    }
    if !checkup.damages.isEmpty { lines += waysOut(path) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The same of a library that is too damaged to be opened.
  static func text(ofUnreadable path: String, _ detail: String) -> String {
    var checkup = Checkup()
    checkup.damages = [detail]
    return text(of: checkup, path: path)
  }

  /// What is wrong with the settings, a line each.
  static func text(ofSettings problems: [String]) -> String {
    guard let first = problems.first else { return "settings:  understood\n" }
    let rest = problems.dropFirst().map { "           \(SafeText.line($0))\n" }
    return "settings:  \(SafeText.line(first))\n" + rest.joined()
  }

  private static func sizes(_ sizes: Checkup.Sizes) -> [String] {
    [
      "articles:  \(sizes.articles) of \(Counted.of(sizes.feeds, "feed"))",
      "size:      \(megabytes(sizes.database)), of it text \(megabytes(sizes.contents)), "
        + "index \(megabytes(sizes.index)), unused \(megabytes(sizes.free))",
    ]
  }

  private static func indexAndCounts(_ checkup: Checkup) -> [String] {
    var lines = ["index:     " + (checkup.indexIsSound ? "sound" : "BROKEN")]
    if checkup.unindexed > 0 {
      lines.append(
        "           " + Counted.of(checkup.unindexed, "article is", plural: "articles are")
          + " not in it yet")
    }
    lines.append(
      "counts:    "
        + (checkup.wrongCounts.isEmpty
          ? "right" : "WRONG: " + checkup.wrongCounts.joined(separator: ", ")))
    return lines
  }

  /// What can be done about a damaged file, as commands for a shell in their order; none of it is done
  /// by itself.
  private static func waysOut(_ path: String) -> [String] {
    let file = word(path)
    let new = word(path + "-rescued")
    let away = word(path + "-damaged")
    let state = word(path + "-state.jsonl")
    return [
      "Nothing was written into the file. These commands, one after the other, save what can be read of",
      "it, keep it under another name, put what was saved in its place, and read again what is still in",
      "your folders and feeds. Where one of the first two finds nothing, go on with the next:",
      "  gazette export --library \(file) --state > \(state)",
      "  gazette doctor --library \(file) --rescue \(new)",
      "  for end in '' -wal -shm; do test ! -e \(file)$end || mv \(file)$end \(away)$end; done",
      "  mv \(new) \(file)",
      "  gazette import --library \(file) --state \(state)",
      "  gazette refresh --library \(file)",
    ]
  }

  /// A path as a word of the shell.
  private static func word(_ path: String) -> String {
    "'" + SafeText.line(path).replacing("'", with: "'\\''") + "'"
  }

  private static func megabytes(_ bytes: Int) -> String {
    bytes < 10_000_000 ? "\((bytes + 999) / 1_000) kB" : "\(bytes / 1_000_000) MB"
  }
}

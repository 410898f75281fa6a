import NewsModel
import SafeText

/// What `gazette doctor` prints.
enum CheckupReport {
  static func text(of checkup: Checkup, path: String) -> String {
    let sizes = checkup.sizes
    var lines = [
      "library:   \(SafeText.line(path))",
      "articles:  \(sizes.articles) of \(sizes.feeds) feeds",
      "size:      \(megabytes(sizes.database)), of it text \(megabytes(sizes.contents)), "
        + "index \(megabytes(sizes.index)), unused \(megabytes(sizes.free))",
      "file:      " + (checkup.damages.isEmpty ? "sound" : "DAMAGED"),
    ]
    lines += checkup.damages.prefix(20).map { "           \(SafeText.line($0))" }
    lines.append("index:     " + (checkup.indexIsSound ? "sound" : "BROKEN"))
    if checkup.unindexed > 0 {
      lines.append("           \(checkup.unindexed) articles are not in it yet")
    }
    lines.append(
      "counts:    "
        + (checkup.wrongCounts.isEmpty
          ? "right" : "WRONG: " + checkup.wrongCounts.joined(separator: ", ")))
    if !checkup.damages.isEmpty {
      lines.append(
        "Keep a copy of the file. gazette export --state saves what you did; a new library (--library) with gazette add and gazette import --state brings it back."
      )
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func megabytes(_ bytes: Int) -> String {
    bytes < 10_000_000 ? "\((bytes + 999) / 1_000) kB" : "\(bytes / 1_000_000) MB"
  }
}

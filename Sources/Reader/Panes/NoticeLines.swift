import Terminal

/// A sentence as lines for a narrow screen: the next step stands at its end and is not to be cut off.
enum NoticeLines {
  /// More would hide what the sentence is about.
  private static let most = 4

  /// - Parameter width: In cells.
  static func lines(of text: String, width: Int, ellipsis: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if line.isEmpty || CellWidth.of(longer) <= width {
        line = longer
      } else {
        lines.append(line)
        line = String(word)
      }
    }
    lines.append(line)
    // An address that is longer than a line loses its end, not the words behind it.
    lines = lines.map { TextWidth.truncated($0, to: width, ellipsis: ellipsis) }
    guard lines.count > most else { return lines }
    let rest = TextWidth.truncated(lines[most - 1] + ellipsis, to: width, ellipsis: ellipsis)
    return lines.prefix(most - 1) + [rest]
  }
}

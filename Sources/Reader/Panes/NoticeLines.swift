import Terminal

/// A sentence as lines for a narrow screen: the next step stands at its end and is not to be cut off.
enum NoticeLines {
  /// More would hide what the sentence is about.
  private static let most = 4
  /// The cells that a word keeps at least.
  private static let shortest = 8

  /// - Parameter width: In cells.
  static func lines(of text: String, width: Int, ellipsis: String) -> [String] {
    let words = text.split(separator: " ").map(String.init)
    var limit = width
    var lines = wrapped(words, width, limit, ellipsis)
    // An address gives way to the words behind it: it loses as much of its end as they need.
    while lines.count > most, limit > shortest {
      limit -= 2
      lines = wrapped(words, width, limit, ellipsis)
    }
    guard lines.count > most else { return lines }
    let rest = TextWidth.truncated(lines[most - 1] + ellipsis, to: width, ellipsis: ellipsis)
    return lines.prefix(most - 1) + [rest]
  }

  /// All words in lines, however many these are; a word that is wider than a line loses its end.
  static func all(of text: String, width: Int, ellipsis: String) -> [String] {
    wrapped(text.split(separator: " ").map(String.init), width, width, ellipsis)
  }

  private static func wrapped(
    _ words: [String], _ width: Int, _ limit: Int, _ ellipsis: String
  ) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in words {
      let word = shortened(word, to: limit, ellipsis)
      let longer = line.isEmpty ? word : line + " " + word
      if line.isEmpty || CellWidth.of(longer) <= width {
        line = longer
      } else {
        lines.append(line)
        line = word
      }
    }
    lines.append(line)
    return lines
  }

  /// What closes the sentence behind an address stays.
  private static func shortened(_ word: String, to limit: Int, _ ellipsis: String) -> String {
    guard CellWidth.of(word) > limit else { return word }
    let close = String(word.reversed().prefix { ").,;:".contains($0) }.prefix(3).reversed())
    let room = limit - CellWidth.of(close)
    guard room > 1 else { return TextWidth.truncated(word, to: limit, ellipsis: ellipsis) }
    return TextWidth.truncated(
      String(word.dropLast(close.count)), to: room, ellipsis: ellipsis) + close
  }
}

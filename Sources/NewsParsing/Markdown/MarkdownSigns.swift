/// Signs that a text is Markdown although its name does not say so.
enum MarkdownSigns {
  /// 0 for none; 2 and more for a text that should be read as Markdown.
  static func score(_ text: String) -> Int {
    var score = 0
    var number = 0
    let start = String(Substring(text.utf8.prefix(200_000)))
    for line in start.linesOfText where !line.isEmpty {
      number += 1
      if number > 400 || score >= 4 { break }
      score += points(line.utf8, isFirst: number == 1)
    }
    return score
  }

  private static func points(_ line: Substring.UTF8View, isFirst: Bool) -> Int {
    if isFirst, line.starts(with: "---".utf8) { return 2 }
    if isHeading(line) { return 2 }
    if isTableRule(line) { return 2 }
    if line.starts(with: "```".utf8) { return 2 }
    var points =
      line.withContiguousStorageIfAvailable(linksAndBold) ?? linksAndBold(Array(line))
    if line.starts(with: "<http".utf8) { points += 1 }
    return points
  }

  private static func linksAndBold(_ line: some Sequence<UInt8>) -> Int {
    var points = 0
    var previous: UInt8 = 0
    var bold = 0
    for byte in line {
      if byte == 0x28, previous == 0x5D { points += 2 }
      if byte == 0x2A, previous == 0x2A { bold += 1 }
      previous = byte
    }
    return bold >= 2 ? points + 1 : points
  }

  private static func isHeading(_ line: Substring.UTF8View) -> Bool {
    let marks = line.prefix { $0 == 0x23 }
    return (1...6).contains(marks.count) && line.dropFirst(marks.count).first == 0x20
  }

  private static func isTableRule(_ line: Substring.UTF8View) -> Bool {
    line.count >= 5 && line.first == 0x7C && line.contains(0x2D)
      && line.allSatisfy { $0 == 0x7C || $0 == 0x2D || $0 == 0x3A || $0 == 0x20 || $0 == 0x0D }
  }
}

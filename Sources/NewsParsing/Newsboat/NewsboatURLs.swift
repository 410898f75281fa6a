/// Reads the `urls` file of newsboat 2.21, in which each line names one feed.
public enum NewsboatURLs {
  /// The feeds of a file in their order, and what was odd about its lines.
  ///
  /// Nothing is run and nothing is looked up.
  public static func parse(
    _ text: String
  ) -> (feeds: [NewsboatFeedLine], problems: [NewsboatURLsProblem]) {
    var reading = NewsboatURLsReading()
    let mark: Unicode.Scalar = "\u{FEFF}"
    let isMarked = text.unicodeScalars.first == mark
    let lines = isMarked ? String(text.unicodeScalars.dropFirst()).linesOfText : text.linesOfText
    for (index, line) in lines.enumerated() { reading.read(line, number: index + 1) }
    return (reading.feeds, reading.problems)
  }
}

private struct NewsboatURLsReading {
  var feeds: [NewsboatFeedLine] = []
  var problems: [NewsboatURLsProblem] = []
  private var places: [String: Int] = [:]

  mutating func read(_ line: Substring, number: Int) {
    let split = NewsboatWords(line)
    guard let url = split.words.first else { return }
    if split.hasOpenQuote { note(.openQuote, number) }
    let tags = Array(split.words.dropFirst())
    if let place = places[url] {
      note(.repeated(earlier: feeds[place].line), number)
      guard !tags.isEmpty else { return }
      noteBackticks(in: tags, number)
      return feeds[place].take(tags)
    }
    switch NewsboatFeedLine.Kind.of(url) {
    case .failure(let problem): note(problem.kind, number)
    case .success(let kind):
      noteBackticks(in: tags, number)
      var feed = NewsboatFeedLine(url: url, kind: kind, line: number)
      feed.take(tags)
      places[url] = feeds.count
      feeds.append(feed)
    }
  }

  private mutating func note(_ kind: NewsboatURLsProblem.Kind, _ line: Int) {
    problems.append(NewsboatURLsProblem(line: line, kind: kind))
  }

  private mutating func noteBackticks(in tags: [String], _ line: Int) {
    for tag in tags where tag.holds(UInt8(ascii: "`")) { note(.backticks(tag), line) }
  }
}

extension NewsboatFeedLine {
  /// Newsboat takes the first of several titles; a line that names a feed again adds to the first.
  fileprivate mutating func take(_ words: [String]) {
    let titles = words.filter { $0.utf8.first == UInt8(ascii: "~") }
    let ownTitle = titles.first.map { String($0.dropFirst()).trimmed }
    title = title ?? ownTitle.flatMap { $0.isEmpty ? nil : $0 }
    isHidden = isHidden || words.contains { $0.utf8.first == UInt8(ascii: "!") }
    for word in words where !tags.contains(word) {
      guard let first = word.utf8.first else { continue }
      if first != UInt8(ascii: "~"), first != UInt8(ascii: "!") { tags.append(word) }
    }
  }
}

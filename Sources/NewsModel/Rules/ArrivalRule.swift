/// What is done by itself with new articles that a search finds.
package struct ArrivalRule: Hashable, Sendable {
  /// Which articles, in the language of the search bar.
  package let search: String
  /// A program and its arguments, which gets the article as JSON on its standard input; empty for
  /// none.
  package var run: [String]
  /// Tags that they get.
  package var tags: [String]
  /// Whether they are starred.
  package var stars: Bool
  /// Whether they count as read from the start.
  package var marksRead: Bool
  /// By what the library knows the rule again: its search, whatever else is changed about it.
  package private(set) var key: String

  /// A rule from its parts.
  package init(
    search: String, run: [String] = [], tags: [String] = [], stars: Bool = false,
    marksRead: Bool = false
  ) {
    self.search = search
    self.run = run
    self.tags = tags
    self.stars = stars
    self.marksRead = marksRead
    key = search
  }

  /// Rules each of which has a key of its own: of those with one search the later get a number.
  package static func numbered(_ rules: [ArrivalRule]) -> [ArrivalRule] {
    var counts: [String: Int] = [:]
    return rules.map { rule in
      var rule = rule
      let count = counts[rule.search, default: 0] + 1
      counts[rule.search] = count
      if count > 1 { rule.key += "\n\(count)" }
      return rule
    }
  }

  /// What it does, in a few words: `read, tag later, run notify-send`.
  package var deeds: String {
    var words: [String] = []
    if marksRead { words.append("read") }
    if stars { words.append("star") }
    words += tags.map { "tag \($0)" }
    if let program = run.first { words.append("run \(program)") }
    return words.joined(separator: ", ")
  }
}

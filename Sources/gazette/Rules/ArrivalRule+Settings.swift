import Foundation
import NewsModel
import Settings

extension ArrivalRule {
  /// The rules that the user set, mutes first; what is wrong with them, in sentences.
  static func rules(of settings: Settings) -> (rules: [ArrivalRule], problems: [String]) {
    let wished =
      settings.mutes.map { ArrivalRule(search: $0, marksRead: true) }
      + settings.rules.map { rule in
        ArrivalRule(
          search: rule.search, run: rule.run.withHome, tags: rule.tags, stars: rule.stars,
          marksRead: rule.marksRead)
      }
    var rules: [ArrivalRule] = []
    var problems: [String] = []
    for rule in wished {
      let query = SearchQuery.parse(rule.search, now: Date(), isTyping: false)
      if let problem = query.problems.first {
        problems.append("the rule “\(rule.search)” rests: \(problem.sentence)")
      } else if query.expression == nil {
        problems.append("the rule “\(rule.search)” rests: it searches for nothing")
      } else {
        rules.append(rule)
      }
    }
    return (ArrivalRule.numbered(rules), problems)
  }
}

extension [String] {
  /// A command whose program may stand in the user's home folder: `~/bin/note`.
  var withHome: [String] {
    guard let name = first, name.hasPrefix("~/") else { return self }
    // As a shell has it: the account's own folder only where nothing else is said.
    let home = ProcessInfo.processInfo.environment["HOME"] ?? NSHomeDirectory()
    return [home + name.dropFirst()] + dropFirst()
  }
}

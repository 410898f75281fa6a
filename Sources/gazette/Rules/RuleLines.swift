import Foundation
import NewsModel
import SafeText

/// Rules as lines of text and as JSON.
enum RuleLines {
  /// How many articles, what is done, the search; between tabs. Below, indented, what it caught last.
  static func text(_ report: RuleReport, newest: Int) -> String {
    let rule = report.rule
    var first = "\(report.caught)\t\(SafeText.line(rule.deeds))\t\(SafeText.line(rule.search))"
    if report.waiting > 0 {
      first += "\t" + Counted.of(report.waiting, "waits", plural: "wait") + " for the program"
    }
    let rest = report.newest.prefix(newest).map { caught in
      let day = Moment(date: caught.caught, precision: .day).rfc3339.prefix(10)
      return "  \(day)  \(caught.article.rawValue)  \(SafeText.line(caught.title))"
    }
    return ([first] + rest).joined(separator: "\n") + "\n"
  }

  /// What `gazette rules --json` prints of a rule.
  struct JSON: Encodable {
    struct Catch: Encodable {
      let id: Int64
      let title, caught: String
    }

    let search: String
    let run, tags: [String]
    let star, read: Bool
    let caught, waiting: Int
    let last: String?
    let newest: [Catch]

    init(_ report: RuleReport) {
      let rule = report.rule
      search = SafeText.line(rule.search)
      run = rule.run.map(SafeText.line)
      tags = rule.tags.map(SafeText.line)
      star = rule.stars
      read = rule.marksRead
      caught = report.caught
      waiting = report.waiting
      last = report.last.map(Self.time)
      newest = report.newest.map {
        Catch(
          id: $0.article.rawValue, title: SafeText.line($0.title), caught: Self.time($0.caught))
      }
    }

    private static func time(_ date: Date) -> String {
      Moment(date: date, precision: .second, zoneOffset: 0).rfc3339
    }
  }
}

import Foundation
import NewsFetching
import NewsParsing

/// The feeds of newsboat's `urls` file that can be feeds here.
enum NewsboatFeeds {
  /// Where feeds lie that newsboat keeps out of its list.
  static let hiddenFolder = "Hidden"

  /// The feeds that a file names; `nil` where there is no such file.
  static func named(in path: String, _ moved: inout MovedIn) -> [NewsboatFeedLine]? {
    guard let data = FileManager.default.contents(atPath: path) else {
      moved.problems.append("\(path): there is no such file; its feeds are taken from the cache")
      return nil
    }
    let parsed = NewsboatURLs.parse(String(decoding: data, as: UTF8.self))
    moved.problems += parsed.problems.map { "\(path), line \($0.line): \($0.kind.words)" }
    return parsed.feeds.filter { line in
      guard let reason = line.refusal else { return true }
      moved.problems.append("\(path), line \(line.line): \(reason)")
      return false
    }
  }
}

extension NewsboatFeedLine {
  /// What the feed's address is here: a program that stands in the home folder has its whole path.
  var address: String {
    let home = (ProcessInfo.processInfo.environment["HOME"] ?? NSHomeDirectory()) + "/"
    return switch kind {
    case .exec(let command) where command.hasPrefix("~/"): "exec:" + home + command.dropFirst(2)
    case .filter(let command, let url) where command.hasPrefix("~/"):
      "filter:" + home + command.dropFirst(2) + ":" + url
    default: url
    }
  }

  /// Why it can be no feed here; `nil` where it can.
  fileprivate var refusal: String? {
    switch kind {
    case .web, .file: nil
    case .query(let name, let expression):
      "the query “\(name)” (\(expression)) has no equal here; S keeps a search"
    case .exec(let command): Self.refusal(of: command)
    case .filter(let command, let url):
      url.hasPrefix("http://") || url.hasPrefix("https://")
        ? Self.refusal(of: command) : "a filter is for an address of the web, not for \(url)"
    }
  }

  /// No command is given to a shell here.
  private static func refusal(of command: String) -> String? {
    let isPlain = !command.dropFirst(command.hasPrefix("~/") ? 1 : 0).contains {
      "|&;<>$`*?~\n".contains($0)
    }
    guard isPlain || isQuoted(command), ArgumentVector.words(of: command) != nil else {
      return "the command needs a shell, so put it into a script: \(command)"
    }
    return nil
  }

  /// Whether what a shell would take for its own stands between single quotes.
  private static func isQuoted(_ command: String) -> Bool {
    let parts = command.split(separator: "'", omittingEmptySubsequences: false)
    guard parts.count % 2 == 1 else { return false }
    return stride(from: 0, to: parts.count, by: 2).allSatisfy { place in
      !parts[place].contains { "|&;<>$`*?~\n\\\"".contains($0) }
    }
  }
}

extension NewsboatURLsProblem.Kind {
  /// What is odd, in a few words.
  fileprivate var words: String {
    switch self {
    case .backticks(let text): "commands in backticks are never run: \(text)"
    case .unsupportedAddress(let address): "no address that can be read: \(address)"
    case .incomplete(let text): "something is missing: \(text)"
    case .openQuote: "a quote is not closed"
    case .repeated(let earlier): "the same feed as in line \(earlier)"
    }
  }
}

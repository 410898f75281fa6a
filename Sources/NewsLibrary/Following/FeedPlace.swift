import Foundation
import NewsFetching

/// Where a web feed is, as its address says.
package enum FeedPlace: Hashable, Sendable {
  case web(String)
  /// A file of this machine, by its absolute path.
  case file(String)
  /// A program that prints the feed, with its arguments.
  case command([String])
  /// What a program makes of the document at a web address: it gets that as its input.
  case filter([String], address: String)

  private static let commandScheme = "exec:"
  private static let filterScheme = "filter:"

  /// The place of an address; `nil` where it is none that can be asked.
  package init?(_ address: String) {
    let lower = address.prefix(8).lowercased()
    if lower.hasPrefix("http://") || lower.hasPrefix("https://") {
      self = .web(address)
    } else if lower.hasPrefix(Self.commandScheme) {
      let command = String(address.dropFirst(Self.commandScheme.count))
      guard let words = ArgumentVector.words(of: command) else { return nil }
      self = .command(words)
    } else if lower.hasPrefix(Self.filterScheme) {
      guard let filter = Self.filter(address.dropFirst(Self.filterScheme.count)) else { return nil }
      self = filter
    } else if lower.hasPrefix("file:/") {
      guard let path = Self.path(of: address) else { return nil }
      self = .file(path)
    } else {
      return nil
    }
  }

  /// The address of a file: `file:///home/me/feed.xml`.
  package static func address(ofFile path: String) -> String {
    "file://" + (path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path)
  }

  /// Whether it runs a program of the user's, which no document may ask for.
  package var isCommand: Bool {
    switch self {
    case .command, .filter: true
    case .web, .file: false
    }
  }

  /// Where the web is asked; `nil` for what is on this machine.
  var webAddress: String? {
    switch self {
    case .web(let address), .filter(_, let address): address
    case .file, .command: nil
    }
  }

  /// As newsboat has it: the command ends at the first colon.
  private static func filter(_ rule: Substring) -> FeedPlace? {
    guard let colon = rule.firstIndex(of: ":"),
      let words = ArgumentVector.words(of: String(rule[..<colon])),
      case .web(let address)? = FeedPlace(String(rule[colon...].dropFirst()))
    else { return nil }
    return .filter(words, address: address)
  }

  /// The host of a web address in lower case; empty for what is on this machine.
  var host: String {
    guard let address = webAddress else { return "" }
    let rest = address.drop { $0 != "/" }.dropFirst(2).prefix { !"/?#".contains($0) }
    return (rest.split(separator: "@").last ?? rest).lowercased()
  }

  /// RFC 8089: an empty host or this one.
  private static func path(of address: String) -> String? {
    var rest = address.dropFirst("file:".count)
    if rest.hasPrefix("//") {
      rest = rest.dropFirst(2)
      if rest.lowercased().hasPrefix("localhost/") { rest = rest.dropFirst("localhost".count) }
    }
    guard rest.hasPrefix("/") else { return nil }
    return String(rest).removingPercentEncoding
  }
}

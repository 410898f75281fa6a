import Foundation
import NewsFetching

/// Where a web feed is, as its address says.
package enum FeedPlace: Hashable, Sendable {
  case web(String)
  /// A file of this machine, by its absolute path.
  case file(String)
  /// A program that prints the feed, with its arguments.
  case command([String])

  private static let commandScheme = "exec:"

  /// The place of an address; `nil` where it is none that can be asked.
  package init?(_ address: String) {
    let lower = address.prefix(8).lowercased()
    if lower.hasPrefix("http://") || lower.hasPrefix("https://") {
      self = .web(address)
    } else if lower.hasPrefix(Self.commandScheme) {
      let command = String(address.dropFirst(Self.commandScheme.count))
      guard let words = ArgumentVector.words(of: command) else { return nil }
      self = .command(words)
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
  package var isCommand: Bool { if case .command = self { true } else { false } }

  /// The host of a web address in lower case; empty for what is on this machine.
  var host: String {
    guard case .web(let address) = self else { return "" }
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

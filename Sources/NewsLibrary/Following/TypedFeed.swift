import Foundation
import NewsModel

/// What somebody typed to be followed: an address, a site, a feed in a file, a command.
package enum TypedFeed {
  private static let fileEndings: Set = [
    "xml", "html", "htm", "md", "txt", "json", "rss", "atom", "opml",
  ]

  /// The address of what was typed; `nil` where it is a folder or a file that is no feed.
  package static func address(of word: String) -> String? {
    let word = FeedAddress.plain(word)
    if word.hasPrefix("exec:") { return anywhere(word) }
    if FeedPlace(word) != nil { return word }
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: word, isDirectory: &isFolder) {
      guard !isFolder.boolValue, FeedSearch.isFeed(file: word) else { return nil }
      let path = URL(fileURLWithPath: word).resolvingSymlinksInPath().path
      return FeedPlace.address(ofFile: path)
    }
    guard looksLikeSite(word) else { return nil }
    // Hardly anything on this machine, or where a number stands for the host, speaks TLS.
    let isNear = word.hasPrefix("localhost") || word.prefix { $0 != "/" }.allSatisfy(isOfNumber)
    return (isNear ? "http://" : "https://") + word
  }

  /// Why what was typed can be nothing to follow, in a sentence; `nil` where it may be a place.
  package static func refusal(of word: String) -> String? {
    if word.allSatisfy(\.isWhitespace) {
      return "The address is empty: name a folder, a file or the address of a feed or site."
    }
    let word = FeedAddress.plain(word)
    let scheme = word.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
    guard word.dropFirst(scheme.count).hasPrefix("://"), FeedPlace(word) == nil,
      !FileManager.default.fileExists(atPath: word)
    else { return nil }
    return "\(scheme): is no address of a feed: only http, https, file and exec addresses are."
  }

  /// A command that is named by a path means the same program wherever it is started later, as from a
  /// timer.
  private static func anywhere(_ command: String) -> String {
    let rest = command.dropFirst("exec:".count)
    guard rest.hasPrefix("./") || rest.hasPrefix("../") else { return command }
    let folder = FileManager.default.currentDirectoryPath
    let escaped = folder.map { " \t\"'\\".contains($0) ? "\\\($0)" : String($0) }.joined()
    return "exec:" + escaped + "/" + (rest.hasPrefix("./") ? rest.dropFirst(2) : rest)
  }

  private static func isOfNumber(_ character: Character) -> Bool {
    character.isNumber || character == "." || character == ":"
  }

  /// `example.org`, `example.org/news` or `127.0.0.1:8080/feed`, but no path.
  private static func looksLikeSite(_ word: String) -> Bool {
    let parts = word.prefix { $0 != "/" }.split(separator: ":", omittingEmptySubsequences: false)
    guard let host = parts.first, parts.count == 1 || parts.count == 2 && Int(parts[1]) != nil
    else {
      return false
    }
    if parts.count == 2, host == "localhost" { return true }
    let numbers = host.split(separator: ".").compactMap { UInt8($0) }
    if numbers.count == 4 { return true }
    guard let last = host.split(separator: ".").last, host.contains("."), !host.hasPrefix(".")
    else { return false }
    return !fileEndings.contains(last.lowercased()) && last.count > 1
      && last.allSatisfy(\.isLetter)
      && host.allSatisfy { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" }
  }
}

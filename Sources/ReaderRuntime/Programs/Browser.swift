import Foundation
import NewsFetching
import SafeText

/// The command that shows an address in the user's browser.
struct Browser: Hashable, Sendable {
  /// Program and arguments, the address among them.
  let arguments: [String]
  /// Whether it is a text browser that needs the terminal for itself.
  let takesTerminal: Bool

  /// Chooses the browser: the first of `$BROWSER` that exists, else xdg-open on a desktop, else a
  /// text browser.
  ///
  /// `$BROWSER` is a list with colons between; an entry may have arguments, `%s` for the address,
  /// and `&` at the end for a program that leaves the terminal alone.
  /// - Throws: `ProgramFailure.notAnAddress`, `.noBrowser`.
  init(for address: String, in surroundings: Surroundings) throws(ProgramFailure) {
    guard Self.mayBeOpened(address) else { throw .notAnAddress(SafeText.line(address)) }
    let wished = (surroundings.value("BROWSER") ?? "").split(separator: ":").map(String.init)
    for command in wished + Self.fallbacks(surroundings) {
      var words = ArgumentVector.words(of: command) ?? []
      let isBackground = words.last == "&"
      if isBackground { words.removeLast() }
      guard let name = words.first, surroundings.program(name) != nil else { continue }
      arguments = Self.fill(words, with: address)
      takesTerminal = !isBackground && Self.isTextBrowser(name)
      return
    }
    throw .noBrowser
  }

  private static let textBrowsers = ["w3m", "lynx", "links", "elinks", "links2"]

  private static func isTextBrowser(_ name: String) -> Bool {
    textBrowsers.contains(URL(fileURLWithPath: name).lastPathComponent)
  }

  /// Without a desktop xdg-open would start a text browser behind our back.
  private static func fallbacks(_ surroundings: Surroundings) -> [String] {
    let hasDesktop =
      surroundings.value("DISPLAY") != nil || surroundings.value("WAYLAND_DISPLAY") != nil
    return hasDesktop ? ["xdg-open"] + textBrowsers : textBrowsers + ["xdg-open"]
  }

  /// Only addresses of the web and of mail, and none that carries controls or blanks.
  static func mayBeOpened(_ address: String) -> Bool {
    let lower = address.lowercased()
    guard ["http://", "https://", "mailto:"].contains(where: lower.hasPrefix) else { return false }
    return isPlain(address)
  }

  /// Whether an address carries neither controls nor blanks.
  static func isPlain(_ address: String) -> Bool {
    SafeText.line(address) == address && !address.contains(where: \.isWhitespace)
  }

  /// Puts an address into the words of a command where a mark stands, else behind them.
  static func fill(_ words: [String], with address: String, at mark: String = "%s") -> [String] {
    guard words.dropFirst().contains(where: { $0.contains(mark) }) else { return words + [address] }
    if let script = words.firstIndex(of: "-c"), script + 1 < words.count {
      // `sh -c 'firefox %s'`: what a page calls itself must never become a piece of a script.
      var arguments = words.map { $0.replacingOccurrences(of: mark, with: "\"$1\"") }
      arguments.insert(contentsOf: ["browser", address], at: script + 2)
      return arguments
    }
    let arguments = words.dropFirst().map { $0.replacingOccurrences(of: mark, with: address) }
    return Array(words.prefix(1)) + arguments
  }
}

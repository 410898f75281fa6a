import Foundation

/// What standard output is able to show.
struct OutputTerminal {
  /// Columns.
  var width: Int
  /// Whether letters may have styles.
  var isStyled: Bool
  /// Whether letters beyond ASCII can be shown.
  var isUnicode: Bool

  /// What standard output is now; a width that was asked for stands before all others.
  static func current(width: Int?) -> OutputTerminal {
    let environment = ProcessInfo.processInfo.environment
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let hasColor = (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    let columns = width ?? windowWidth() ?? environment["COLUMNS"].flatMap(Int.init) ?? 80
    return OutputTerminal(
      width: min(max(1, columns), 10_000), isStyled: isTerminal && hasColor,
      isUnicode: isUnicode(isTerminal: isTerminal))
  }

  private static func windowWidth() -> Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Whether what is written may have letters beyond ASCII.
  ///
  /// A pipe without any locale gets UTF-8, as what reads it there is a program; a locale that names
  /// another character set gets ASCII.
  static func isUnicode(isTerminal: Bool) -> Bool {
    let environment = ProcessInfo.processInfo.environment
    let named = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    guard let locale = named?.lowercased() else { return !isTerminal }
    return locale.contains("utf-8") || locale.contains("utf8")
  }
}

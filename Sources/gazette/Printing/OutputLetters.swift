import Foundation
import Terminal

/// The letters that standard output and standard error can show.
enum OutputLetters {
  private static let isUnicode = OutputTerminal.current(width: 80).isUnicode

  /// Words for people, in ASCII where the locale has nothing else; what programs read is not to pass
  /// here, for JSON is UTF-8 everywhere.
  static func shown(_ words: String) -> String { isUnicode ? words : PlainLetters.words(words) }

  /// The same for standard error.
  static func told(_ words: String) -> String {
    OutputTerminal.isUnicode(isTerminal: isatty(STDERR_FILENO) == 1)
      ? words : PlainLetters.words(words)
  }
}

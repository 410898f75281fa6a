import Foundation

/// A line for whoever called the program.
enum StandardErrorLine {
  static func write(_ line: String) {
    try? FileHandle.standardError.write(contentsOf: Data((OutputLetters.told(line) + "\n").utf8))
  }
}

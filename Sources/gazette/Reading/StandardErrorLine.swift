import Foundation

/// A line for whoever called the program.
enum StandardErrorLine {
  static func write(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }
}

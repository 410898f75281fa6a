import Foundation
import TOMLKit

/// Reads `config.toml` (TOML 1.0). What cannot be understood is named and left out; the rest counts.
package struct SettingsFile {
  /// What the file sets.
  package private(set) var settings = Settings()
  /// What is wrong with it, in sentences with the file's name.
  package private(set) var problems: [String] = []
  /// Where it is.
  package let path: String
  /// Whether all that the user wrote is known: the file is there, and nothing is wrong with it.
  package var isWhole: Bool { isThere && problems.isEmpty }
  private var isThere = true

  /// A file that is read; where there is none, nothing is set and nothing is wrong.
  package init(path: String) {
    self.path = path
    guard let bytes = FileManager.default.contents(atPath: path) else {
      isThere = false
      if FileManager.default.fileExists(atPath: path) { report("cannot be read") }
      return
    }
    if let text = String(validating: bytes, as: UTF8.self) {
      read(text)
    } else {
      report("is no UTF-8")
    }
  }

  /// The text of a file.
  package init(_ text: String, path: String) {
    self.path = path
    read(text)
  }

  private mutating func read(_ text: String) {
    do {
      let table = try TOMLTable(string: text)
      var reading = TableReading(table, name: "")
      settings.take(&reading)
      reading.finish()
      for problem in reading.problems { report(problem) }
    } catch let error as TOMLParseError {
      let line = Int(error.source.begin.line)
      if let unclosed = UnclosedSign(in: text), unclosed.line <= line {
        report("line \(unclosed.line): \(unclosed.sentence); nothing of the file counts")
      } else {
        report("line \(line): \(error.description); nothing of it counts")
      }
    } catch {
      report("\(error); nothing of it counts")
    }
  }

  private mutating func report(_ problem: String) { problems.append("\(path): \(problem)") }
}

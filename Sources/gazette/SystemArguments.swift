import Foundation
import NewsFetching

extension CommandLine {
  /// The words of the command line, with the program's own name first; bytes that are no UTF-8 stand
  /// as `\xE9`, by which the file of such a name is found again.
  static var systemArguments: [String] {
    (0..<arguments.count).map { number in
      guard let word = unsafeArgv[number] else { return arguments[number] }
      return SystemPath.text(Array(UnsafeRawBufferPointer(start: word, count: strlen(word))))
    }
  }
}

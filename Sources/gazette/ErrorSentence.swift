import Foundation
import SafeText

/// The one place that turns errors into sentences for standard error.
enum ErrorSentence {
  /// A file that could not be read, and what to do.
  static func unreadable(_ path: String, _ error: any Error) -> String {
    "Cannot read \(path): " + reason(error)
  }

  /// Writes a sentence to standard error, safe for a terminal.
  static func write(_ sentence: String) {
    let line = "gazette: " + SafeText.line(sentence) + "\n"
    try? FileHandle.standardError.write(contentsOf: Data(line.utf8))
  }

  private static func reason(_ error: any Error) -> String {
    if error is InputFile.Failure {
      return "it is no file but a folder, a pipe or a device; name a file, or - for a pipe."
    }
    switch (error as? CocoaError)?.code {
    case .fileNoSuchFile, .fileReadNoSuchFile: return "there is no such file; check the path."
    case .fileReadNoPermission: return "permission denied; make it readable first."
    default: return error.localizedDescription
    }
  }
}

import Foundation
import NewsModel
import SafeText

/// The one place that turns errors into sentences for standard error.
enum ErrorSentence {
  /// A file that could not be read, and what to do.
  static func unreadable(_ path: String, _ error: any Error) -> String {
    "Cannot read \(path): " + reason(error)
  }

  /// An id that no article has, and what to do.
  static func noArticle(_ id: ArticleID, in paths: [String]) -> String {
    paths.isEmpty
      ? "The library has no article \(id.rawValue); gazette list --format '{id} {title}' names them."
      : "No article has the id \(id.rawValue) there; gazette list --format '{id} {title}' names them."
  }

  /// Writes a sentence to standard error, safe for a terminal.
  static func write(_ sentence: String) {
    StandardErrorLine.write("gazette: " + SafeText.line(FeedAddress.shown(sentence)))
  }

  private static func reason(_ error: any Error) -> String {
    if let failure = error as? InputFile.Failure { return reason(failure) }
    if let failure = error as? SystemFailure { return reason(failure) }
    switch (error as? CocoaError)?.code {
    case .fileNoSuchFile, .fileReadNoSuchFile: return "there is no such file; check the path."
    case .fileReadNoPermission: return "permission denied; make it readable first."
    default: return error.localizedDescription
    }
  }

  private static func reason(_ failure: SystemFailure) -> String {
    switch failure.code {
    case ENOENT: "there is no such file; check the path."
    case EACCES, EPERM: "permission denied; make it readable first."
    case EISDIR: "it is a folder; name a file in it."
    default: "the system says: \(String(cString: strerror(failure.code)))."
    }
  }

  private static func reason(_ failure: InputFile.Failure) -> String {
    switch failure {
    case .isNoFile: "it is no file but a folder, a pipe or a device; name a file, or - for a pipe."
    case .tooLarge: "it is larger than 64 MB; split it first."
    case .isEmpty: "it is empty; export it again."
    case .isBinary: "it is no text; convert it first, as with pdftotext."
    }
  }
}

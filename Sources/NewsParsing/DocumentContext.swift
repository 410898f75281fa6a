import Foundation
import SafeText

/// What is known about a document besides its content.
struct DocumentContext: Sendable {
  var name: String
  var fileDate: Date?
  var baseURL: String?

  /// The file's name without folder and extension, for documents without a title.
  var fallbackTitle: String {
    let file = name.split(separator: "/").last.map(String.init) ?? name
    var title = file
    if let dot = file.lastIndex(of: "."), dot != file.startIndex,
      file.distance(from: dot, to: file.endIndex) <= 9
    {
      title = String(file[..<dot])
    }
    let safe = SafeText.line(title).trimmed
    return safe.isEmpty ? "Untitled" : safe
  }
}

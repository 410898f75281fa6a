import Foundation
import SafeText

/// Paths from the command line that lead nowhere.
enum MissingPaths {
  /// Says which paths cannot be opened and why, one sentence each, on standard error.
  ///
  /// - Returns: whether anything is left that can.
  static func explain(_ paths: [String]) -> Bool {
    var isAnythingLeft = false
    for path in paths {
      if access(path, R_OK) == 0 {
        isAnythingLeft = true
      } else {
        let reason = String(cString: strerror(errno))
        StandardErrorLine.write("gazette: \(SafeText.line(path)): \(reason)")
      }
    }
    return isAnythingLeft
  }
}

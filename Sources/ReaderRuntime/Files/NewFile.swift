import Foundation

/// A file that did not exist before: saving never overwrites.
enum NewFile {
  /// Writes the file whole, or leaves none behind.
  ///
  /// - Parameter path: `~` at its beginning is the home folder.
  /// - Returns: the path that was written.
  /// - Throws: `ProgramFailure.fileExists`, `.cannotWrite`.
  static func write(
    _ text: String, to path: String, in surroundings: Surroundings
  ) throws(ProgramFailure) -> String {
    let path = expand(path, surroundings)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      if errno == EEXIST { throw .fileExists(path) }
      throw .cannotWrite(path: path, reason: systemMessage(errno))
    }
    var code = writeAll(Array(text.utf8), to: descriptor)
    if close(descriptor) != 0 && code == 0 { code = errno }
    guard code == 0 else {
      unlink(path)
      throw .cannotWrite(path: path, reason: systemMessage(code))
    }
    return path
  }

  static func expand(_ path: String, _ surroundings: Surroundings) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home = surroundings.value("HOME") else {
      return path
    }
    return home + path.dropFirst()
  }
}

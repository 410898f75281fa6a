import Foundation
import SafeText

/// Files and folders whose paths begin as somebody typed.
enum PathCompletion {
  /// No more are offered; no more of a folder are looked at.
  private static let greatestOffer = 200
  private static let greatestFolder = 20_000

  /// The paths in the way they were begun, sorted; folders end with a slash.
  ///
  /// Hidden ones come where a dot was typed. A name that a terminal could not show as it is is left
  /// out, for what would be typed is not its path.
  ///
  /// - Parameter typed: `~` at its beginning is the home folder.
  static func candidates(for typed: String, _ surroundings: Surroundings) -> [String] {
    if typed == "~" { return ["~/"] }
    let cut = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
    let (shown, beginning) = (String(typed[..<cut]), String(typed[cut...]))
    let folder = shown.isEmpty ? "." : NewFile.expand(shown, surroundings)
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    for _ in 0..<greatestFolder {
      guard let entry = readdir(stream) else { break }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { place in
        place.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
      }
      guard let name, name.hasPrefix(beginning), name != ".", name != "..",
        !name.hasPrefix(".") || beginning.hasPrefix("."), SafeText.line(name) == name
      else { continue }
      names.append(name)
    }
    return names.sorted().prefix(greatestOffer).map { name in
      shown + name + (isFolder(folder + "/" + name) ? "/" : "")
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }
}

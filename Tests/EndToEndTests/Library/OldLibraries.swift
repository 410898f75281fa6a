import Foundation

/// Libraries as earlier versions of the schema left them: the sample articles, two of them starred,
/// four read, one tagged.
enum OldLibraries {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures")

  static func copy(version: Int, to file: URL) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: folder.appending(path: "library-\(version).sqlite"), to: file)
  }
}

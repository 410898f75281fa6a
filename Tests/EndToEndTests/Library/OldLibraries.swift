import Foundation

/// Libraries as each version of the schema left them, written by the programs of their time: the
/// sample articles, two of them starred, four read, one tagged. From version 5 on there is one more,
/// with its original; from version 6 on a paused feed of two articles.
///
/// The newest version is among them, for the day on which it is an old one.
enum OldLibraries {
  static let versions = 1...9

  /// How many articles such a library holds.
  static func articles(version: Int) -> Int { version < 5 ? 8 : version < 6 ? 9 : 11 }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures")

  static func copy(version: Int, to file: URL) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: folder.appending(path: "library-\(version).sqlite"), to: file)
  }
}

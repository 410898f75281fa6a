import Foundation
import Testing

/// Compares a text with the file of that name in `Snapshots`; a missing file is written, and the
/// test fails once so that somebody looks at it.
func expectSnapshot(
  _ text: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Snapshots/\(name).txt")
  guard let wanted = try? String(contentsOf: file, encoding: .utf8) else {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data((text + "\n").utf8).write(to: file)
    Issue.record("recorded \(name); look at it, then run again", sourceLocation: sourceLocation)
    return
  }
  #expect(text + "\n" == wanted, "\(name) looks different", sourceLocation: sourceLocation)
}

import Foundation
import Testing

/// The program under test, as it was built beside the tests.
enum Program {
  static func path() throws -> String {
    let tests = URL(fileURLWithPath: CommandLine.arguments.first ?? "").resolvingSymlinksInPath()
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let places = [
      tests.deletingLastPathComponent().appending(path: "gazette").path,
      root.appending(path: ".build/debug/gazette").path,
    ]
    let found = places.first { FileManager.default.isExecutableFile(atPath: $0) }
    return try #require(found, "the program was not built: swift build")
  }
}

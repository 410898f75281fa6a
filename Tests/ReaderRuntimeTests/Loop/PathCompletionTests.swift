import Foundation
import Testing

@testable import ReaderRuntime

@Suite("Completing paths")
struct PathCompletionTests {
  @Test("paths come sorted, folders with a slash, hidden ones only where a dot was typed")
  func completes() throws {
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    for name in ["news", "newer", ".hidden"] {
      try FileManager.default.createDirectory(
        atPath: scratch.path + "/" + name, withIntermediateDirectories: true)
    }
    for name in ["net.txt", "other.txt", "ne\u{1B}[31m"] {
      try Data().write(to: URL(fileURLWithPath: scratch.path + "/" + name))
    }
    let surroundings = Surroundings(environment: ["HOME": scratch.path], terminal: "/dev/null")
    func paths(_ typed: String) -> [String] {
      PathCompletion.candidates(for: typed, surroundings)
    }
    #expect(paths("~/ne") == ["~/net.txt", "~/newer/", "~/news/"])
    #expect(paths(scratch.path + "/o") == [scratch.path + "/other.txt"])
    #expect(paths("~/.h") == ["~/.hidden/"])
    #expect(paths("~") == ["~/"])
    #expect(paths("/no/such/folder/x").isEmpty)
  }
}

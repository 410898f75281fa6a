import Foundation
import Testing

@testable import ReaderRuntime

@Suite("Saving")
struct NewFileTests {
  @Test("a file is written once and never overwritten")
  func once() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let path = try NewFile.write("first", to: "~/note.md", in: folder.surroundings)
    #expect(path == "\(folder.path)/note.md")
    #expect(throws: ProgramFailure.fileExists(path)) {
      try NewFile.write("second", to: path, in: folder.surroundings)
    }
    #expect(folder.text(of: "note.md") == "first")
  }

  @Test("a folder that is not there is named in the failure")
  func failures() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let path = "\(folder.path)/absent/note.md"
    #expect(
      throws: ProgramFailure.cannotWrite(path: path, reason: "No such file or directory")
    ) {
      try NewFile.write("text", to: path, in: folder.surroundings)
    }
  }
}

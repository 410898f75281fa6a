import Foundation
import Testing

/// A library of its own for one test, asked through the built program.
struct LibraryScene {
  let scratch: Scratch
  let program: String

  init() throws {
    scratch = try Scratch()
    program = try Program.path()
  }

  var folder: URL { scratch.folder }
  var file: URL { folder.appending(path: ".data/gazette/library.sqlite") }

  /// Runs `gazette` with these words.
  @discardableResult
  func run(_ words: String...) throws -> Command { try Command([program] + words, folder: folder) }

  /// Runs a line of the shell, in which `$G` is the program.
  @discardableResult
  func shell(_ line: String) throws -> Command {
    try Command(["env", "G=\(program)", "sh", "-c", line], folder: folder)
  }

  /// Writes so many articles into a folder of the scene.
  func write(_ count: Int, to name: String = "news", from first: Int = 0) throws {
    for number in first..<first + count {
      try scratch.write(
        "\(name)/article-\(number).md",
        """
        # Notice number\(number)

        Harbour Post, \(number % 27 + 1) March 2025

        The ferry of pier\(number % 10) sails at noon, and nobody is surprised by that any more.
        """)
    }
  }

  /// The ids of all articles that a query finds.
  func ids(_ query: String = "ferry") throws -> [String] {
    try run("search", "--order", "newest", "--format", "{id}", query).text
      .split(separator: "\n").map(String.init)
  }

  /// Nothing is wrong with the library.
  func expectHealth(at location: SourceLocation = #_sourceLocation) throws {
    let checkup = try run("doctor")
    #expect(checkup.code == 0, "\(checkup.text)\(checkup.errorText)", sourceLocation: location)
    #expect(checkup.text.contains("counts:    right"), "\(checkup.text)", sourceLocation: location)
  }

  func end() { scratch.remove() }
}

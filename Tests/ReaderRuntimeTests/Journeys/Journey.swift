import FakeScreen
import Foundation
import NewsLibrary
import Reader
import ReaderRuntime
import Terminal
import Testing

/// The real reader, runtime and library around a fake screen, with a few articles of its own.
@MainActor
struct Journey {
  let screen: FakeScreen
  let runtime: ReaderRuntime
  let folder: ScratchFolder

  /// Opens the program on a folder; returns when everything was read and shown,
  /// unless the test wants to see that.
  init(
    width: Int = 120, height: Int = 30, variables: [String: String] = [:],
    files: [String: String] = Journey.articles, programs: [TypedProgram] = [],
    notifies: Bool = false, isSettled: Bool = true
  ) async throws {
    folder = try ScratchFolder()
    let news = "\(folder.path)/news"
    try FileManager.default.createDirectory(atPath: news, withIntermediateDirectories: true)
    for (name, text) in files { try folder.write("news/\(name)", text) }
    screen = FakeScreen(width: width, height: height)
    var surroundings = folder.surroundings
    surroundings.environment.merge(variables) { _, mine in mine }
    surroundings.programs = programs
    surroundings.notifies = notifies
    let state = ReaderState(
      size: screen.size, capabilities: screen.capabilities,
      theme: Theme(.dark, colors: screen.capabilities.colors),
      now: Date(timeIntervalSince1970: 1_741_800_000))
    runtime = ReaderRuntime(
      state: state, screen: screen, library: try NewsLibrary.inMemory(),
      surroundings: surroundings)
    runtime.begin(reading: [news])
    if isSettled { await runtime.settle() }
  }

  func end() { folder.remove() }

  /// Presses keys, one after the other, and returns when their work is done.
  func press(_ keys: Key...) async {
    for key in keys {
      screen.type([.key(key)])
      runtime.inputArrived()
    }
    await runtime.settle()
  }

  /// Types text as a person does, faster than the library answers.
  func type(_ text: String) async {
    for character in text {
      screen.type([.key(.character(character))])
      runtime.inputArrived()
    }
    await runtime.settle()
  }

  /// Waits for a text on the screen; fails with what is there instead.
  func shows(_ text: String, at location: SourceLocation = #_sourceLocation) async {
    guard !(await screen.shows(text)) else { return }
    Issue.record("no \(text) on the screen:\n\(screen.text)", sourceLocation: location)
  }

  func resize(width: Int, height: Int) async {
    screen.size = Size(width: width, height: height)
    screen.type([.resize(screen.size)])
    runtime.inputArrived()
    await runtime.settle()
  }

  /// The line of the screen that holds the text.
  func line(with text: String) -> String? { screen.lines.first { $0.contains(text) } }

  static let articles = [
    "lighthouse.md": """
    # Lighthouse lamp burns again

    Published on March 12, 2025

    Source: Coast Courier

    After nine dark weeks the lamp on the skerry was lit on Wednesday evening.

    \((1...60).map { "The keeper wrote line \($0) of the log." }.joined(separator: "\n\n"))

    Original url: <https://coast.example/lamp>
    """,
    "mill.txt": """
    Water mill grinds its last rye

    March 9, 2025

    By Olaf Berg

    The miller closes in June; the wheel goes to a museum of cinnamon and rye.
    """,
    "tram.md": """
    # 路面電車、夜まで走る

    2025年3月7日

    市の路面電車は来月から夜まで走る。
    """,
  ]
}

import ArgumentParser
import Foundation

/// Measures the built program from outside and prints a table, and the same as JSON.
@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "GazetteBench",
    abstract: "Measure gazette on a folder of generated documents.")

  @Option(help: "The program to measure.") var gazette = ".build/release/gazette"
  @Option(help: "How many documents of 3 kB to generate.") var documents = 10_000
  @Option(help: "How often each figure is taken.") var runs = 5
  @Option(help: "Where the figures go as JSON.") var json: String?
  @Option(help: "Only generate the documents, into this folder.") var generate: String?

  func run() throws {
    if let generate {
      var generator = DocumentGenerator(seed: 1)
      return try generator.write(documents, bytes: 3000, to: URL(fileURLWithPath: generate))
    }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("gazette-bench-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? FileManager.default.removeItem(at: folder) }
    var generator = DocumentGenerator(seed: 1)
    try generator.write(documents, bytes: 3000, to: folder)

    let figures = try screenFigures(folder) + shellFigures(folder)
    print(Table(figures: figures).text)
    guard let json else { return }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    try encoder.encode(figures).write(to: URL(fileURLWithPath: json))
  }

  private func screenFigures(_ folder: URL) throws -> [Figure] {
    let screen = ScreenMeasures(gazette: gazette, folder: folder, documents: documents)
    let firstRows = try (0..<runs).map { _ in try screen.firstRows() * 1000 }
    let echoes = try screen.echoesWhileReading(count: 60).map { $0 * 1000 }
    let idle = try screen.idle(seconds: 5)
    return [
      Figure("start to first rows", firstRows, unit: "ms", wanted: "100 or less"),
      Figure("key to screen while reading", echoes, unit: "ms", wanted: "16 or less"),
      Figure(
        "key to screen, 95th of 100", [echoes.sorted()[echoes.count * 95 / 100]], unit: "ms",
        wanted: "16 or less"),
      Figure("idle processor time", [idle.processor / 5 * 100], unit: "%", wanted: "0"),
      Figure("peak memory", [idle.megabytes], unit: "MB"),
    ].compactMap { $0 }
  }

  private func shellFigures(_ folder: URL) throws -> [Figure] {
    let search = try (0..<runs).map { _ in
      let run = try WholeRun([gazette, "search", DocumentGenerator.rareWord, folder.path])
      guard run.exitCode == 0 else { throw BenchFailure("the planted word was not found") }
      return run.wallSeconds
    }
    let floor = try (0..<runs).map { _ in
      try WholeRun(["find", folder.path, "-type", "f", "-exec", "cat", "{}", "+"]).wallSeconds
    }
    let empty = try (0..<runs).map { _ in try WholeRun([gazette, "--version"]).wallSeconds }
    return [
      Figure(
        "read, index and search, whole process", search.map { Double(documents) / $0 },
        unit: "documents/s", wanted: "3000 or more"),
      Figure("read, index and search", search, unit: "s"),
      Figure("floor: cat of all files", floor, unit: "s"),
      Figure("start and end (--version)", empty.map { $0 * 1000 }, unit: "ms"),
    ].compactMap { $0 }
  }
}

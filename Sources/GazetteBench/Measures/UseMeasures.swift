import Foundation

/// Everything that is measured in one reader on one library, one thing after the other.
struct UseMeasures {
  let place: Surroundings
  let plan: Plan
  let commonWords: [String]

  func figures() throws -> [Figure] {
    let reader = try place.openLibrary()
    defer { reader.end() }
    _ = try reader.firstRow(patience: 120)
    reader.settle()
    let pid = reader.process.pid
    let early = ProcessFigures.residentMegabytes(of: pid)
    let keys = KeyMeasures(repeats: plan.keyRepeats)
    let search = SearchMeasures(repeats: plan.searchRepeats)
    var figures = keys.figures(in: reader) + keys.views(in: reader)
    let queries = SearchQueries.all(commonWords: commonWords)
    figures += search.figures(queries, in: reader)
    figures += [FastTyping(repeats: plan.searchRepeats).figure(queries, in: reader)]
      .compactMap { $0 }
    let ranked = [PlantedWords.percent, PlantedWords.tenth.0, PlantedWords.most.0, commonWords[0]]
    figures += [search.ranking(ranked, in: reader)].compactMap { $0 }
    try checkScreen(reader)
    let idle = try processorTime(of: reader, seconds: plan.idleSeconds)
    let late = ProcessFigures.residentMegabytes(of: pid)
    return figures
      + [
        Figure("idle processor time", [idle * 100], unit: "%"),
        Figure("resident memory after the start", [early].compactMap { $0 }, unit: "MB"),
        Figure("resident memory after all this", [late].compactMap { $0 }, unit: "MB"),
        Figure(
          "  of that its own, not a file's",
          [ProcessFigures.ownMegabytes(of: pid)].compactMap { $0 }, unit: "MB"),
        Figure(
          "peak memory", [ProcessFigures.peakMegabytes(of: pid)].compactMap { $0 }, unit: "MB"),
      ].compactMap { $0 }
  }

  /// What the bench takes for the screen must be what the program draws when asked to.
  private func checkScreen(_ reader: WatchedProgram) throws {
    let before = reader.screen
    let after = reader.type("\u{C}").frames.last?.screen ?? before
    for line in 0..<before.lines where before.text(line: line) != after.text(line: line) {
      FileHandle.standardError.write(
        Data(
          "screen misread, line \(line):\n\(before.text(line: line))\n\(after.text(line: line))\n"
            .utf8))
    }
  }

  private func processorTime(of reader: WatchedProgram, seconds: Double) throws -> Double {
    reader.settle(quiet: 2)
    let before = ProcessFigures.processorSeconds(of: reader.process.pid)
    reader.process.drain(quiet: seconds)
    let after = ProcessFigures.processorSeconds(of: reader.process.pid)
    guard let before, let after else { throw BenchFailure("the program ended by itself") }
    return (after - before) / seconds
  }
}

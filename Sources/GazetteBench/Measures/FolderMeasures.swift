import Foundation

/// The reader on a folder that is not in the library: everything is read at the start.
struct FolderMeasures {
  let place: Surroundings
  let runs: Int

  func figures() throws -> [Figure] {
    let folder = place.articles.path
    let firstRows = try (0..<runs).map { _ in try firstRow(folder) * 1000 }
    let search = try (0..<runs).map { _ in
      let run = try WholeRun(
        [place.gazette, "search", PlantedWords.rare, folder], environment: place.environment)
      guard run.exitCode == 0 else { throw BenchFailure("the planted word was not found") }
      return Double(place.size) / run.wallSeconds
    }
    let echoes = try echoesWhileReading(folder, count: 60).map { $0 * 1000 }
    return [
      Figure("folder: start to first rows", firstRows, unit: "ms"),
      Figure("folder: key to screen while reading", echoes, unit: "ms"),
      Figure("folder: read, index and search, whole process", search, unit: "documents/s"),
    ].compactMap { $0 }
  }

  private func firstRow(_ folder: String) throws -> Double {
    let reader = try place.open([folder])
    defer { reader.end() }
    return try reader.firstRow(patience: 60)
  }

  /// Seconds from typing a letter into the search bar until it is on the screen.
  private func echoesWhileReading(_ folder: String, count: Int) throws -> [Double] {
    let reader = try place.open([folder])
    defer { reader.end() }
    _ = try reader.firstRow(patience: 60)
    reader.process.send("/")
    reader.process.drain(quiet: 0.005)
    // Letters that stand nowhere in the articles, so that only their echo can show them.
    let letters = (0..<count).compactMap { Unicode.Scalar(0x10D0 + UInt32($0) % 33) }
    return try letters.map { letter in
      reader.process.send(String(letter))
      guard let seconds = reader.process.wait(for: String(letter), seconds: 5) else {
        throw BenchFailure("a typed letter did not appear within 5 s")
      }
      reader.process.send("\u{15}")
      reader.process.drain(quiet: 0.02)
      return seconds
    }
  }
}

extension WatchedProgram {
  /// Seconds from the start until a title is on the screen.
  func firstRow(patience: Double) throws -> Double {
    guard let seconds = wait(for: NewsText.titleMark, patience: patience) else {
      throw BenchFailure("no row appeared within \(patience) s")
    }
    return seconds
  }
}

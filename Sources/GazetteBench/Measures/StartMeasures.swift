import Foundation

/// From the start until something can be read.
struct StartMeasures {
  let place: Surroundings
  let runs: Int

  func figures() throws -> [Figure] {
    // Once for nothing, so that the library is in the cache.
    _ = try firstRow()
    let starts = try (0..<runs).map { _ in try firstRow() * 1000 }
    let rest = try atRest()
    return [
      Figure("start to first rows", starts, unit: "ms"),
      Figure("start until all folders were looked at", [rest.wall], unit: "s"),
      Figure("  processor time of that", [rest.processor], unit: "s"),
    ].compactMap { $0 }
  }

  private func firstRow() throws -> Double {
    let reader = try place.openLibrary()
    defer { reader.end() }
    return try reader.firstRow(patience: 120)
  }

  private func atRest() throws -> (wall: Double, processor: Double) {
    let start = monotonicSeconds()
    let reader = try place.openLibrary()
    defer { reader.end() }
    _ = try reader.firstRow(patience: 120)
    let quiet = 0.4
    reader.settle(quiet: quiet)
    let processor = ProcessFigures.processorSeconds(of: reader.process.pid) ?? 0
    return (monotonicSeconds() - start - quiet, processor)
  }
}

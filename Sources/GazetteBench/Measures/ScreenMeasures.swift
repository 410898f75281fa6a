import Foundation

/// What a person at the terminal would notice, measured on a pseudo-terminal.
struct ScreenMeasures {
  let gazette: String
  let folder: URL
  let documents: Int

  /// Seconds from the start of the program until a row of the list is on the screen.
  func firstRows() throws -> Double {
    let reader = try start()
    defer { reader.end() }
    guard let seconds = reader.wait(for: DocumentGenerator.titleMark, seconds: 30) else {
      throw BenchFailure("no row appeared within 30 s")
    }
    return seconds
  }

  /// Seconds from typing a letter into the search bar until it is on the screen, while files are read.
  func echoesWhileReading(count: Int) throws -> [Double] {
    let reader = try start()
    defer { reader.end() }
    guard reader.wait(for: DocumentGenerator.titleMark, seconds: 30) != nil else {
      throw BenchFailure("no row appeared within 30 s")
    }
    reader.send("/")
    reader.drain(quiet: 0.005)
    // Letters that stand nowhere in the documents, so that only their echo can show them.
    let letters = (0..<count).compactMap { Unicode.Scalar(0x10D0 + UInt32($0) % 33) }
    return try letters.map { letter in
      reader.send(String(letter))
      guard let seconds = reader.wait(for: String(letter), seconds: 5) else {
        throw BenchFailure("a typed letter did not appear within 5 s")
      }
      reader.send("\u{15}")
      reader.drain(quiet: 0.02)
      return seconds
    }
  }

  /// Seconds of processor time that the program uses in so many seconds of doing nothing, and its
  /// peak memory in megabytes.
  func idle(seconds: Double) throws -> (processor: Double, megabytes: Double) {
    let reader = try start()
    defer { reader.end() }
    reader.drain(quiet: 3)
    guard let before = ProcessFigures.processorSeconds(of: reader.pid) else {
      throw BenchFailure("the program ended by itself")
    }
    reader.drain(quiet: seconds)
    guard let after = ProcessFigures.processorSeconds(of: reader.pid),
      let megabytes = ProcessFigures.peakMegabytes(of: reader.pid)
    else { throw BenchFailure("the program ended by itself") }
    return (after - before, megabytes)
  }

  private func start() throws -> PtyProcess {
    try PtyProcess([gazette, folder.path], columns: 120, lines: 40)
  }
}

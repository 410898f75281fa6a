import Foundation

/// A program on a pseudo-terminal whose screen is followed.
final class WatchedProgram {
  private typealias Output = (chunks: [(time: Double, bytes: [UInt8])], isSettled: Bool)

  let process: PtyProcess
  private var stream: TerminalStream
  private let started = monotonicSeconds()

  init(
    _ arguments: [String], environment: [String: String] = [:], columns: Int = 120, lines: Int = 40
  ) throws {
    process = try PtyProcess(
      arguments, environment: environment, columns: UInt16(columns), lines: UInt16(lines))
    stream = TerminalStream(columns: columns, lines: lines)
  }

  var screen: ScreenModel { stream.screen }

  /// Types and follows what comes of it until nothing comes any more and the program rests.
  func type(_ keys: String, quiet: Double = 0.12, patience: Double = 60) -> KeyTrace {
    let before = screen
    let start = monotonicSeconds()
    process.send(keys)
    let (chunks, isSettled) = follow(quiet: quiet, until: start + patience)
    // Only now, so that nothing else runs while the program is measured.
    var frames: [KeyTrace.Frame] = []
    for (number, chunk) in chunks.enumerated() {
      stream.take(chunk.bytes)
      // A frame may come in several reads.
      let next = number + 1 < chunks.count ? chunks[number + 1].time : .infinity
      if next - chunk.time < 0.0015 { continue }
      frames.append(KeyTrace.Frame(seconds: chunk.time - start, screen: screen))
    }
    return KeyTrace(before: before, frames: frames, isSettled: isSettled)
  }

  /// Types like somebody who does not wait for what comes of it.
  func type(_ keys: String, every seconds: Double) {
    for key in keys {
      process.send(String(key))
      let end = monotonicSeconds() + seconds
      while let bytes = process.read(within: max(0, end - monotonicSeconds())) {
        stream.take(bytes)
      }
      let left = end - monotonicSeconds()
      if left > 0 { usleep(UInt32(left * 1e6)) }
    }
  }

  /// Waits until the program has nothing to do.
  @discardableResult
  func settle(quiet: Double = 0.5, patience: Double = 300) -> Bool {
    let output = follow(quiet: quiet, until: monotonicSeconds() + patience)
    for chunk in output.chunks { stream.take(chunk.bytes) }
    return output.isSettled
  }

  /// Seconds from the start, or from a key, until a text is on the screen; `nil` when the patience
  /// ends.
  func wait(for text: String, since start: Double? = nil, patience: Double) -> Double? {
    let start = start ?? started
    while monotonicSeconds() - start < patience {
      guard let bytes = process.read(within: 0.1) else { continue }
      let seconds = monotonicSeconds() - start
      stream.take(bytes)
      if screen.contains(text) { return seconds }
    }
    return nil
  }

  /// Collects output until it stops and the processor time of the program stands still.
  private func follow(quiet: Double, until end: Double) -> Output {
    var chunks: [(time: Double, bytes: [UInt8])] = []
    var used = ProcessFigures.processorSeconds(of: process.pid)
    while true {
      let left = end - monotonicSeconds()
      guard left > 0 else { return (chunks, false) }
      if let bytes = process.read(within: min(quiet, left)) {
        chunks.append((monotonicSeconds(), bytes))
        continue
      }
      let now = ProcessFigures.processorSeconds(of: process.pid)
      // The kernel counts in hundredths.
      guard let now, let before = used, now - before > 0.015 else { return (chunks, true) }
      used = now
    }
  }

  func end() { process.end() }

  /// Ends it without a chance to tidy up.
  func kill() { process.end(signal: SIGKILL) }
}

import Foundation

/// A program run to its end with its output thrown away.
struct WholeRun {
  let wallSeconds: Double
  let exitCode: Int32

  init(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    // Foundation's own waiting looks every 50 ms only.
    let end = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in end.signal() }
    let start = monotonicSeconds()
    try process.run()
    end.wait()
    wallSeconds = monotonicSeconds() - start
    exitCode = process.terminationStatus
  }
}

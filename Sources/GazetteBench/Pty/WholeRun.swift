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
    let start = monotonicSeconds()
    try process.run()
    process.waitUntilExit()
    wallSeconds = monotonicSeconds() - start
    exitCode = process.terminationStatus
  }
}

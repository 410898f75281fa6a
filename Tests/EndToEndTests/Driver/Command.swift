import Foundation

/// A program run to its end, and what it said.
struct Command {
  let output: Data
  let errors: Data
  let code: Int32

  var text: String { String(decoding: output, as: UTF8.self) }
  var errorText: String { String(decoding: errors, as: UTF8.self) }

  /// Runs a program; its output goes through files, so that no amount of it can block.
  init(
    _ arguments: [String], environment: [String: String]? = nil, folder: URL? = nil
  ) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let output = scratch.folder.appending(path: "out")
    let errors = scratch.folder.appending(path: "err")
    for file in [output, errors] {
      guard FileManager.default.createFile(atPath: file.path, contents: nil) else {
        throw CocoaError(.fileWriteUnknown)
      }
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    if let environment { process.environment = environment }
    if let folder { process.currentDirectoryURL = folder }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    self.output = try Data(contentsOf: output)
    self.errors = try Data(contentsOf: errors)
    code = process.terminationStatus
  }
}

import Foundation

/// A folder of its own for one test, with files and programs that the test writes.
struct ScratchFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "gazette-runtime-\(UUID().uuidString.prefix(8))"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
  }

  /// A program for the shell that can be found by its name in this folder.
  func program(_ name: String, _ script: String) throws {
    try write(name, "#!/bin/sh\n" + script)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: "\(path)/\(name)")
  }

  func text(of name: String) -> String? {
    try? String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }
}

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
  ///
  /// Another process makes the file: a child that a test beside this one starts at the same moment
  /// would hold ours open for writing, and what is open so cannot be started.
  func program(_ name: String, _ script: String) throws {
    try write(name + ".source", "#!/bin/sh\n" + script)
    let copy = Process()
    copy.executableURL = URL(fileURLWithPath: "/bin/cp")
    copy.arguments = ["\(path)/\(name).source", "\(path)/\(name)"]
    try copy.run()
    copy.waitUntilExit()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: "\(path)/\(name)")
  }

  func text(of name: String) -> String? {
    try? String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }

  /// The text of a file, once another program has put it there; `nil` when it never does.
  func appears(_ name: String) async -> String? {
    let deadline = ContinuousClock.now + .seconds(10)
    while ContinuousClock.now < deadline {
      if let text = text(of: name) { return text }
      await Task.yield()
    }
    return nil
  }
}

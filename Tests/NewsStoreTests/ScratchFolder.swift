import Foundation

/// A folder that is removed when the test is done with it.
final class ScratchFolder: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "gazette-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { path + "/" + name }

  func write(_ name: String, _ bytes: Data) throws -> String {
    try bytes.write(to: URL(fileURLWithPath: file(name)))
    return file(name)
  }
}

/// All that a folder holds, byte by byte.
struct FolderContents: Equatable {
  private let files: [String: Data]

  init(_ path: String) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: path)
    files = try names.reduce(into: [:]) { files, name in
      files[name] = try Data(contentsOf: URL(fileURLWithPath: path + "/" + name))
    }
  }

  var names: [String] { files.keys.sorted() }
}

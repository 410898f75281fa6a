import Foundation

/// A web server on 127.0.0.1 that does what servers should not do; see `hostile_server.py`.
package final class HostileServer: Sendable {
  /// Why there is no server.
  package struct Failure: Error {
    /// What it said.
    package let words: String
  }

  /// The folder whose files it serves below `/file`.
  package let folder: URL
  /// `http://127.0.0.1:PORT`.
  package let origin: String
  /// The same server by its name.
  package let namedOrigin: String
  /// The same over TLS, with a certificate that nobody trusts; `nil` without openssl.
  package let secureOrigin: String?
  /// A port that takes no connection.
  package let stuckOrigin: String
  private let input: FileHandle
  private let pid: pid_t

  /// Starts it; it listens when this returns.
  package init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "gazette-server-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "hostile_server.py")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      ["python3", script.path, folder.path] + Self.certificate(in: folder)
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    let ports = line.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    guard ports.count == 3 else { throw Failure(words: "the server does not start: \(line)") }
    origin = "http://127.0.0.1:\(ports[0])"
    namedOrigin = "http://localhost:\(ports[0])"
    secureOrigin = ports[1] > 0 ? "https://127.0.0.1:\(ports[1])" : nil
    stuckOrigin = "http://127.0.0.1:\(ports[2])"
    self.input = input.fileHandleForWriting
    pid = process.processIdentifier
  }

  deinit {
    kill(pid, SIGKILL)
    try? input.close()
    try? FileManager.default.removeItem(at: folder)
  }

  /// Writes a file that it serves as `/file/NAME`, and returns its address.
  @discardableResult
  package func serve(_ name: String, _ text: String) throws -> String {
    try serve(name, Data(text.utf8))
  }

  /// Writes a file that it serves as `/file/NAME`, and returns its address.
  @discardableResult
  package func serve(_ name: String, _ bytes: Data) throws -> String {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
    return origin + "/file/" + name
  }

  private static func certificate(in folder: URL) -> [String] {
    let (certificate, key) = (folder.path + "/certificate.pem", folder.path + "/key.pem")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
      "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1", "-keyout", key, "-out", certificate,
    ]
    process.standardError = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return [] }
    process.waitUntilExit()
    return process.terminationStatus == 0 ? [certificate, key] : []
  }
}

import Foundation
import Reader

/// The file that remembers where somebody was when the reader ended.
package struct SessionFile: Sendable {
  private let path: String

  /// A file that need not exist.
  package init(path: String) { self.path = path }

  /// What it remembers; `nil` where there is none, or none that is understood.
  package func read() -> ReaderSession? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    return try? JSONDecoder().decode(ReaderSession.self, from: data)
  }

  /// Replaces the file as a whole; a session that cannot be kept is no reason to complain.
  func write(_ session: ReaderSession) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    guard let data = try? encoder.encode(session) else { return }
    let url = URL(fileURLWithPath: path)
    try? FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    do {
      try data.write(to: url, options: .atomic)
    } catch {
      Journal.note("the session was not kept: \(error.localizedDescription)")
    }
  }
}

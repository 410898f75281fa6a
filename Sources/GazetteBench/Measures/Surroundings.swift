import Foundation

/// Where everything that is generated and measured stands.
struct Surroundings {
  let gazette: String
  let size: Int
  /// For this size alone.
  let folder: URL

  var articles: URL { folder.appendingPathComponent("articles") }
  var library: URL { folder.appendingPathComponent("library.sqlite") }
  var newsboat: URL { folder.appendingPathComponent("newsboat") }

  /// About so many words an article.
  var words: Int { size >= 1_000_000 ? 200 : 400 }

  /// The user's own settings and session are neither used nor changed.
  var environment: [String: String] {
    let own = folder.appendingPathComponent("own").path
    return [
      "XDG_STATE_HOME": own, "XDG_CONFIG_HOME": own, "XDG_DATA_HOME": own, "GAZETTE_LIBRARY": "",
    ]
  }

  /// Starts the reader as if it had never been used.
  func open(_ arguments: [String]) throws -> WatchedProgram {
    try? FileManager.default.removeItem(at: folder.appendingPathComponent("own"))
    return try WatchedProgram([gazette] + arguments, environment: environment)
  }

  func openLibrary() throws -> WatchedProgram { try open(["--library", library.path]) }
}

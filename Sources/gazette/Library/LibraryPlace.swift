import Foundation

/// Where the library, the settings, the session and the pictures are, after the XDG Base Directory Specification
/// (https://specifications.freedesktop.org/basedir-spec/latest/).
struct LibraryPlace {
  let environment: [String: String]

  static var ofProcess: LibraryPlace {
    LibraryPlace(environment: ProcessInfo.processInfo.environment)
  }

  /// The library that was named, else the one of the environment, else the user's own.
  func library(named path: String?) -> String {
    if let path, !path.isEmpty { return path }
    if let path = value("GAZETTE_LIBRARY") { return path }
    return folder("XDG_DATA_HOME", ".local/share") + "/gazette/library.sqlite"
  }

  /// What remembers where the reader was in a library; each library has its own.
  func session(of library: String) -> String {
    let state = folder("XDG_STATE_HOME", ".local/state") + "/gazette"
    guard library != self.library(named: nil) || value("GAZETTE_LIBRARY") != nil else {
      return state + "/session.json"
    }
    let path = URL(fileURLWithPath: library).standardizedFileURL.path
    return state + "/session" + path.replacing("/", with: "%") + ".json"
  }

  /// The pictures that were shown.
  var pictures: String { folder("XDG_CACHE_HOME", ".cache") + "/gazette/pictures" }

  /// The reader's settings.
  var settings: String { folder("XDG_CONFIG_HOME", ".config") + "/gazette/config.toml" }

  private func folder(_ variable: String, _ usual: String) -> String {
    // The specification asks to ignore paths that are not absolute.
    if let path = value(variable), path.hasPrefix("/") { return path }
    return (value("HOME") ?? NSHomeDirectory()) + "/" + usual
  }

  private func value(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}

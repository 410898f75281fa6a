import Foundation

/// What the program finds around itself: the environment, and the terminal by its name.
package struct Surroundings: Sendable {
  /// The variables of the environment.
  package var environment: [String: String]
  /// The device that reaches the terminal, whatever standard output is.
  package var terminal: String
  /// The user's programs for files that belong to articles.
  package var programs: [TypedProgram] = []
  /// Whether the user wants to be told of new articles.
  package var notifies = false

  /// Surroundings from their parts.
  package init(environment: [String: String], terminal: String) {
    self.environment = environment
    self.terminal = terminal
  }

  /// Those of this process.
  package static var ofProcess: Surroundings {
    Surroundings(environment: ProcessInfo.processInfo.environment, terminal: "/dev/tty")
  }

  /// A variable that is set and not empty.
  func value(_ name: String) -> String? {
    guard let value = environment[name], !value.isEmpty else { return nil }
    return value
  }

  /// Where a program of that name is, or `nil` where there is none that may be run.
  func program(_ name: String) -> String? {
    if name.contains("/") { return Self.isExecutable(name) ? name : nil }
    let folders = (value("PATH") ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
    return folders.lazy.map { "\($0)/\(name)" }.first(where: Self.isExecutable)
  }

  private static func isExecutable(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && !isFolder.boolValue && access(path, X_OK) == 0
  }
}

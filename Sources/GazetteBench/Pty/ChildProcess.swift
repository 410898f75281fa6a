import Foundation
import Glibc

/// Starting programs.
enum ChildProcess {
  /// `POSIX_SPAWN_SETSID`, which glibc's headers keep behind a feature macro.
  private static let newSession: Int16 = 0x80

  /// Starts a program on a terminal of its own, or else with its output thrown away.
  ///
  /// - Parameter input: What it reads; nothing, unless somebody says otherwise.
  static func start(
    _ arguments: [String], environment: [String: String] = [:], onTerminal terminal: String? = nil,
    input: Int32? = nil
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that a session leader opens becomes its controlling one.
    posix_spawn_file_actions_addopen(&actions, 0, terminal ?? "/dev/null", O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    if let input { posix_spawn_file_actions_adddup2(&actions, input, 0) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    if terminal != nil { posix_spawnattr_setflags(&attributes, newSession) }

    var variables = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    variables["TERM"] = "xterm-256color"
    variables["LC_ALL"] = "C.UTF-8"
    let words = CStrings(arguments)
    let settings = CStrings(variables.map { "\($0.key)=\($0.value)" })
    defer {
      words.free()
      settings.free()
    }
    var pid: pid_t = 0
    let code = posix_spawnp(
      &pid, arguments[0], &actions, &attributes, words.pointers, settings.pointers)
    guard code == 0 else {
      throw BenchFailure("cannot start \(arguments[0]): \(String(cString: strerror(code)))")
    }
    return pid
  }
}

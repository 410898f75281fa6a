import Foundation

/// A program run to its end, and what it said.
///
/// Foundation's `Process` is not used: it waits until nobody holds the program's files any more, and
/// a tmux server holds them for as long as it lives.
struct Command {
  let output: Data
  let errors: Data
  /// The exit code, or 128 and the number of the signal that ended the program.
  let code: Int32

  var text: String { String(decoding: output, as: UTF8.self) }
  var errorText: String { String(decoding: errors, as: UTF8.self) }

  /// Runs a program; its output goes through files, so that no amount of it can block. Its library is
  /// in the folder, never the user's own.
  init(_ arguments: [String], folder: URL? = nil) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let output = scratch.folder.appending(path: "out").path
    let errors = scratch.folder.appending(path: "err").path
    let home = (folder ?? scratch.folder).path
    let environment = [
      "env", "-u", "GAZETTE_LIBRARY", "XDG_DATA_HOME=\(home)/.data",
      "XDG_STATE_HOME=\(home)/.state",
      "XDG_CONFIG_HOME=\(home)/.config", "XDG_CACHE_HOME=\(home)/.cache",
    ]
    let pid = try Self.start(
      environment + arguments, output: output, errors: errors, folder: folder)
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0 && errno == EINTR {}
    code = status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + status & 0x7f
    self.output = try Data(contentsOf: URL(fileURLWithPath: output))
    self.errors = try Data(contentsOf: URL(fileURLWithPath: errors))
  }

  private static func start(
    _ arguments: [String], output: String, errors: String, folder: URL?
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let flags = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, flags, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errors, flags, 0o600)
    // Threads of the tests' pool block all signals, and a tmux server would inherit that.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let arguments = (folder.map { ["env", "-C", $0.path] } ?? []) + arguments
    let words = arguments.map { strdup($0) }
    defer { for word in words { free(word) } }
    var pid: pid_t = 0
    let code = posix_spawnp(&pid, arguments[0], &actions, &attributes, words + [nil], environ)
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO) }
    return pid
  }
}

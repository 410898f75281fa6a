import Glibc

/// A running program between its pipes, in a session of its own.
final class PipedChild {
  let pid: pid_t
  private(set) var input: Int32
  let output: Int32
  let errors: Int32
  private var code: Int32?

  /// Starts it; `nil` where the system refuses, which `errno` explains.
  convenience init?(_ path: String, _ arguments: [String], _ environment: [String: String]) {
    guard let (pid, pipes) = Self.spawn(path, arguments, environment) else { return nil }
    self.init(pid: pid, pipes)
  }

  /// Our ends of its pipes.
  private struct Pipes {
    let input, output, errors: Int32
  }

  private init(pid: pid_t, _ pipes: Pipes) {
    self.pid = pid
    input = pipes.input
    output = pipes.output
    errors = pipes.errors
    _ = fcntl(input, F_SETFL, O_NONBLOCK)
  }

  private static func spawn(
    _ path: String, _ arguments: [String], _ environment: [String: String]
  ) -> (pid: pid_t, pipes: Pipes)? {
    var made: [ChildPipe] = []
    for _ in 0..<3 {
      guard let pipe = ChildPipe() else {
        let code = errno
        for pipe in made { pipe.abandon() }
        errno = code
        return nil
      }
      made.append(pipe)
    }
    let theirs = (input: made[0].reader, output: made[1].writer, errors: made[2].writer)
    let ours = Pipes(input: made[0].writer, output: made[1].reader, errors: made[2].reader)
    defer { for end in [theirs.input, theirs.output, theirs.errors] { close(end) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, theirs.input, 0)
    posix_spawn_file_actions_adddup2(&actions, theirs.output, 1)
    posix_spawn_file_actions_adddup2(&actions, theirs.errors, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    Self.resetSignals(&attributes)
    let words = arguments.map { strdup($0) }
    let variables = environment.map { strdup("\($0.key)=\($0.value)") }
    defer { for word in words + variables { free(word) } }
    var pid: pid_t = 0
    let error = posix_spawn(&pid, path, &actions, &attributes, words + [nil], variables + [nil])
    guard error == 0 else {
      for end in [ours.input, ours.output, ours.errors] { close(end) }
      errno = error
      return nil
    }
    return (pid, ours)
  }

  deinit {
    closeInput()
    close(output)
    close(errors)
  }

  func closeInput() {
    if input >= 0 { close(input) }
    input = -1
  }

  /// The exit code, or 128 and the number of a signal, once it has ended.
  func ended() -> Int32? {
    var status: Int32 = 0
    if code == nil, waitpid(pid, &status, WNOHANG) == pid { code = Self.code(status) }
    return code
  }

  /// Waits for its end.
  func wait() {
    var status: Int32 = 0
    guard code == nil else { return }
    while waitpid(pid, &status, 0) < 0 && errno == EINTR {}
    code = Self.code(status)
  }

  /// Ends it and whatever it started.
  func killAll() { kill(-pid, SIGKILL) }

  private static func code(_ status: Int32) -> Int32 {
    status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + status & 0x7f
  }

  /// Default signals and a session of its own: glibc keeps the last constant behind a macro.
  private static func resetSignals(_ attributes: inout posix_spawnattr_t) {
    let newSession: Int16 = 0x80
    let flags = Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK) | newSession
    posix_spawnattr_setflags(&attributes, flags)
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
  }
}

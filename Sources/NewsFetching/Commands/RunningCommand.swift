import Foundation
import Glibc
import Synchronization

/// A program that was started, and the ends of its pipes.
struct RunningCommand {
  let program: String
  /// What it writes, and what it complains about.
  let output: Int32
  let errors: Int32
  private let pid: pid_t

  /// No program gets the pipes of another that is being started at the same time.
  private static let starting = Mutex(())

  static func start(_ words: [String]) -> Result<RunningCommand, CommandFailure> {
    starting.withLock { _ in started(words) }
  }

  private static func started(_ words: [String]) -> Result<RunningCommand, CommandFailure> {
    let program = words.first ?? ""
    var output: [Int32] = [0, 0]
    var errors: [Int32] = [0, 0]
    guard pipe(&output) == 0 else { return .failure(refusal(program, errno)) }
    guard pipe(&errors) == 0 else {
      let code = errno
      for end in output { close(end) }
      return .failure(refusal(program, code))
    }
    for end in output + errors { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer {
      close(output[1])
      close(errors[1])
    }
    var pid: pid_t = 0
    let code = spawn(&pid, words, output: output[1], errors: errors[1])
    guard code == 0 else {
      close(output[0])
      close(errors[0])
      return .failure(refusal(program, code))
    }
    return .success(
      RunningCommand(program: program, output: output[0], errors: errors[0], pid: pid))
  }

  private static func refusal(_ program: String, _ code: Int32) -> CommandFailure {
    .cannotStart(program: program, reason: String(cString: strerror(code)))
  }

  private static func spawn(
    _ pid: inout pid_t, _ words: [String], output: Int32, errors: Int32
  ) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, errors, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Default signals, an empty mask, a new session: constants of glibc's <spawn.h>.
    posix_spawnattr_setflags(&attributes, 0x04 | 0x08 | 0x80)
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    let arguments = words.map { strdup($0) }
    defer { for argument in arguments { free(argument) } }
    return posix_spawnp(&pid, words.first ?? "", &actions, &attributes, arguments + [nil], environ)
  }

  /// The exit code, or 128 and the signal's number; `nil` where the program did not end in time.
  func code(until end: ContinuousClock.Instant, unless isGivenUp: () -> Bool) -> Int? {
    var status: Int32 = 0
    while true {
      let ended = waitpid(pid, &status, WNOHANG)
      if ended < 0, errno != EINTR { return 127 }
      if ended == pid { break }
      guard ContinuousClock.now < end, !isGivenUp() else { return nil }
      usleep(2_000)
    }
    let signal = status & 0x7f
    return Int(signal == 0 ? (status >> 8) & 0xff : 128 + signal)
  }

  /// Ends whatever is left of the program and of what it started.
  func endSession() {
    kill(-pid, SIGKILL)
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0 && errno == EINTR {}
  }
}

import Foundation

/// Another program that was started with an argument vector, default signals and no file of ours.
struct ChildProgram: Sendable {
  /// What its three standard files are.
  enum Wiring: Sendable {
    /// Reads from this descriptor and else has nothing to do with the terminal.
    case apart(input: Int32?)
    /// Has the terminal; reads from this descriptor where there is one.
    case onTerminal(input: Int32?)
  }

  let name: String
  private let pid: pid_t

  /// Starts a program.
  ///
  /// - Throws: `ProgramFailure.cannotStart`.
  init(_ arguments: [String], wiring: Wiring, in surroundings: Surroundings) throws(ProgramFailure)
  {
    let name = arguments.first ?? ""
    guard let path = surroundings.program(name) else {
      throw .cannotStart(program: name, reason: "no such program")
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    Self.wire(&actions, wiring, terminal: surroundings.terminal)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    Self.resetSignals(&attributes, wiring)

    let words = CStrings(arguments)
    let variables = CStrings(surroundings.environment.map { "\($0.key)=\($0.value)" })
    defer {
      words.free()
      variables.free()
    }
    var pid: pid_t = 0
    let code = words.withVector { words in
      variables.withVector { posix_spawn(&pid, path, &actions, &attributes, words, $0) }
    }
    guard code == 0 else {
      throw .cannotStart(program: name, reason: systemMessage(code ?? EINVAL))
    }
    self.name = name
    self.pid = pid
  }

  /// Waits, on a thread of its own, until the program has ended.
  ///
  /// - Returns: its exit code, or 128 and the signal's number.
  func end() async -> Int32 {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread { continuation.resume(returning: waitForEnd()) }
    }
  }

  private func waitForEnd() -> Int32 {
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0 {
      if errno != EINTR { return 127 }
    }
    let signal = status & 0x7f
    return signal == 0 ? (status >> 8) & 0xff : 128 + signal
  }

  private static func wire(
    _ actions: inout posix_spawn_file_actions_t, _ wiring: Wiring, terminal: String
  ) {
    switch wiring {
    case .apart(let input):
      if let input {
        posix_spawn_file_actions_adddup2(&actions, input, 0)
      } else {
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
      }
      posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    case .onTerminal(let input):
      posix_spawn_file_actions_addopen(&actions, 1, terminal, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, input ?? 1, 0)
    }
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
  }

  /// A program that does not get the terminal gets a session of its own, so that neither a ^C here
  /// nor the end of this program reaches it.
  private static func resetSignals(_ attributes: inout posix_spawnattr_t, _ wiring: Wiring) {
    var flags = SpawnFlag.defaultSignals | SpawnFlag.signalMask
    if case .apart = wiring { flags |= SpawnFlag.newSession }
    posix_spawnattr_setflags(&attributes, flags)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
  }
}

/// Constants of glibc's `<spawn.h>`, some of which it keeps behind feature macros.
private enum SpawnFlag {
  static let defaultSignals: Int16 = 0x04
  static let signalMask: Int16 = 0x08
  static let newSession: Int16 = 0x80
}

/// What the system calls an error number.
func systemMessage(_ code: Int32) -> String { String(cString: strerror(code)) }

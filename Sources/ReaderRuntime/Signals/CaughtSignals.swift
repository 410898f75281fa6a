import Foundation
import NewsFetching

/// The signals that concern the terminal, turned into bytes that the loop can wait for.
///
/// A handler may hardly do anything, so it writes the signal's number into a pipe. Dispatch's own
/// signal sources are not used: on Linux they depend on which threads block which signals.
struct CaughtSignals: Sendable {
  /// Readable when a signal came.
  let descriptor: Int32

  /// Those that end the program.
  static let deadly = [SIGTERM, SIGHUP, SIGINT, SIGQUIT]

  /// Catches the signals from now on; SIGPIPE is ignored, since readers of pipes may go at any time.
  init() {
    descriptor = SignalPipe.ends.reader
    for number in Self.deadly + [SIGWINCH, SIGTSTP, SIGCONT] { Self.catchSignal(number) }
    signal(SIGPIPE, SIG_IGN)
  }

  /// The numbers of the signals that came since the last call.
  func pending() -> [Int32] {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(descriptor, &bytes, bytes.count)
    return count > 0 ? bytes[..<count].map { Int32($0) } : []
  }

  /// Lets the terminal's ^C and ^\ reach only the program that has the terminal now, and ^Z stop
  /// this one together with it.
  func yieldToForegroundProgram() {
    signal(SIGINT, SIG_IGN)
    signal(SIGQUIT, SIG_IGN)
    signal(SIGTSTP, SIG_DFL)
  }

  /// Catches all of them again.
  func resume() {
    for number in [SIGINT, SIGQUIT, SIGTSTP] { Self.catchSignal(number) }
  }

  /// Stops the whole job, and returns when the shell wakes it up again.
  ///
  /// The others of the process group (make, a pager) are stopped first; then this thread stops the
  /// process with a signal of its own, so that nothing more happens here before the shell says so.
  /// In an orphaned group, where nobody could wake it, the system ignores both.
  func stopJob() {
    signal(SIGTSTP, SIG_IGN)
    kill(0, SIGTSTP)
    signal(SIGTSTP, SIG_DFL)
    var stop = sigset_t()
    var before = sigset_t()
    sigemptyset(&stop)
    sigaddset(&stop, SIGTSTP)
    pthread_sigmask(SIG_UNBLOCK, &stop, &before)
    raise(SIGTSTP)
    pthread_sigmask(SIG_SETMASK, &before, nil)
    Self.catchSignal(SIGTSTP)
  }

  private static func catchSignal(_ number: Int32) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { number in
      let before = errno
      var byte = UInt8(truncatingIfNeeded: number)
      write(SignalPipe.ends.writer, &byte, 1)
      errno = before
    }
    action.sa_flags = SA_RESTART
    sigaction(number, &action, nil)
  }
}

/// The pipe of this process that signal handlers write to; made before the first handler is.
private struct SignalPipe: Sendable {
  static let ends = SignalPipe()

  let reader: Int32
  let writer: Int32

  private init() {
    let pipe = ChildPipe()
    reader = pipe?.reader ?? -1
    writer = pipe?.writer ?? -1
    for end in [reader, writer] { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
  }
}

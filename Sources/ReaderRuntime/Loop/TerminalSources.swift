import Foundation

/// Wakes the main actor when somebody types or a signal comes; costs nothing in between.
@MainActor
final class TerminalSources {
  let signals = CaughtSignals()
  private let input: any DispatchSourceRead
  private let signalInput: any DispatchSourceRead
  private var isPaused = false

  /// Watches standard input and the signals from now on.
  ///
  /// - Parameter signal: gets SIGHUP as well when the terminal is gone.
  init(
    input onInput: @escaping @MainActor () -> Void,
    signal onSignal: @escaping @MainActor (Int32) -> Void
  ) {
    input = DispatchSource.makeReadSource(fileDescriptor: STDIN_FILENO, queue: .main)
    signalInput = DispatchSource.makeReadSource(
      fileDescriptor: signals.descriptor, queue: .main)
    input.setEventHandler {
      MainActor.assumeIsolated { Self.isTerminalGone ? onSignal(SIGHUP) : onInput() }
    }
    let signals = signals
    signalInput.setEventHandler {
      MainActor.assumeIsolated { for number in signals.pending() { onSignal(number) } }
    }
    input.activate()
    signalInput.activate()
  }

  /// Another program reads from the terminal now.
  func pauseInput() {
    guard !isPaused else { return }
    isPaused = true
    input.suspend()
  }

  func resumeInput() {
    guard isPaused else { return }
    isPaused = false
    input.resume()
  }

  func cancel() {
    resumeInput()
    input.cancel()
    signalInput.cancel()
  }

  /// A closed terminal stays readable for ever; nothing can be read from it.
  private static var isTerminalGone: Bool {
    var state = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    guard poll(&state, 1, 0) > 0 else { return false }
    if state.revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 { return true }
    var waiting: Int32 = 0
    return ioctl(STDIN_FILENO, UInt(FIONREAD), &waiting) != 0 || waiting == 0
  }
}

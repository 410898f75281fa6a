import Foundation
import Reader
import Terminal

/// Giving the terminal away and taking it back.
extension ReaderRuntime {
  /// Leaves the terminal to another program; nothing is read from it or painted until it is back.
  func giveTerminalAway() {
    sources?.pauseInput()
    isAway = true
    screen.handOver()
    sources?.signals.yieldToForegroundProgram()
  }

  /// Takes the terminal again, in whatever size it has now.
  func takeTerminalBack() {
    sources?.signals.resume()
    guard exitCode == nil else { return }
    screen.takeBack()
    isAway = false
    sources?.resumeInput()
    inputArrived()
  }

  /// Stops the whole job until the shell continues it.
  func suspend() {
    guard let sources, !isAway else { return }
    giveTerminalAway()
    sources.signals.stopJob()
    takeTerminalBack()
  }

  func caught(_ signal: Int32) {
    switch signal {
    case SIGWINCH: inputArrived()
    case SIGCONT where !isAway:
      // Stopped by SIGSTOP, which cannot be caught: the shell has the terminal in its own state.
      giveTerminalAway()
      takeTerminalBack()
    case SIGTSTP: suspend()
    case let number where CaughtSignals.deadly.contains(number): end(128 + number)
    default: break
    }
  }
}

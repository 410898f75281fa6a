import Foundation
import Synchronization

/// Runs a program of the user's and takes what it writes, within bounds of bytes and time.
///
/// The program gets an argument vector, no input, and a session of its own, which is ended as a whole
/// when a bound is passed.
package struct CommandOutput: Sendable {
  /// The program and its arguments.
  package let words: [String]
  /// Bytes of output after which it is ended.
  package var greatestOutput = 24 << 20
  /// Seconds after which it is ended.
  package var patience = 60

  /// A command that is not run yet.
  package init(_ words: [String]) { self.words = words }

  /// Runs the program to its end, on a thread of its own; cancelling the task ends it.
  ///
  /// - Throws: `CommandFailure`, also for every exit code but 0.
  package func bytes() async throws(CommandFailure) -> [UInt8] {
    let isGivenUp = GivenUp()
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        Thread.detachNewThread { continuation.resume(returning: run(isGivenUp)) }
      }
    } onCancel: {
      isGivenUp.mark()
    }
    return try result.get()
  }

  private func run(_ isGivenUp: GivenUp) -> Result<[UInt8], CommandFailure> {
    let process: RunningCommand
    switch RunningCommand.start(words) {
    case .failure(let failure): return .failure(failure)
    case .success(let started): process = started
    }
    var reading = CommandReading(process, greatestOutput: greatestOutput)
    let end = ContinuousClock.now + .seconds(patience)
    var failure: CommandFailure?
    while failure == nil, !reading.isAtEnd {
      reading.step()
      if isGivenUp.isMarked { failure = .cancelled }
      if reading.isTooMuch {
        failure = .wroteTooMuch(program: process.program, bytes: greatestOutput)
      }
      if ContinuousClock.now > end {
        failure = .tookTooLong(program: process.program, seconds: patience)
      }
    }
    reading.close()
    // A program that closed its output and goes on is waited for no longer than the others.
    let code = failure == nil ? process.code(until: end, unless: { isGivenUp.isMarked }) : nil
    process.endSession()
    if let failure { return .failure(failure) }
    guard let code = code ?? nil else {
      return .failure(.tookTooLong(program: process.program, seconds: patience))
    }
    guard code == 0 else {
      return .failure(.failed(program: process.program, code: code, words: reading.lastWords))
    }
    return .success(reading.output)
  }
}

/// Whether somebody does not want the output any more.
final class GivenUp: Sendable {
  private let state = Mutex(false)

  var isMarked: Bool { state.withLock { $0 } }

  func mark() { state.withLock { $0 = true } }
}

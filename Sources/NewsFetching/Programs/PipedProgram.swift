import Foundation
import Synchronization

/// Another program that gets bytes and gives bytes: started without a shell, bounded in time and in
/// what it may say, and ended with all that it started.
package struct PipedProgram: Sendable {
  /// Why it gave nothing.
  package enum Failure: Error, Hashable, Sendable {
    /// No program of that name may be run.
    case missing(String)
    /// The system could not start it.
    case cannotStart(String)
    /// It ended with that code, or 128 and the number of a signal; the last line of its complaints.
    case failed(code: Int32, words: String)
    /// It took longer than so many seconds.
    case timeout(seconds: Double)
    /// It said more than so many bytes.
    case tooLarge(limit: Int)
    /// Somebody gave up.
    case cancelled
  }

  /// The program and its arguments.
  package let arguments: [String]
  /// Seconds until it is ended.
  package var seconds: Double
  /// Bytes that it may say.
  package var greatestSize: Int
  /// Its environment; `PATH` tells where it is looked for.
  package var environment: [String: String]

  /// A program that was not started yet.
  package init(
    _ arguments: [String], seconds: Double, greatestSize: Int,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    self.arguments = arguments
    self.seconds = seconds
    self.greatestSize = greatestSize
    self.environment = environment
  }

  /// Runs it on a thread of its own; cancelling the task ends it.
  ///
  /// - Returns: What it wrote to standard output.
  package func output(of input: [UInt8] = []) async throws(Failure) -> [UInt8] {
    guard let path = path else { throw .missing(arguments.first ?? "") }
    let isCancelled = CancelMark()
    let result: Result<[UInt8], Failure> = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        Thread.detachNewThread {
          continuation.resume(returning: run(path, input, isCancelled))
        }
      }
    } onCancel: {
      isCancelled.set()
    }
    return try result.get()
  }

  private func run(
    _ path: String, _ input: [UInt8], _ isCancelled: CancelMark
  ) -> Result<[UInt8], Failure> {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    // A program that does not read is no reason to die; the mask is this thread's own.
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    guard let child = PipedChild(path, arguments, environment) else {
      return .failure(.cannotStart(String(cString: strerror(errno))))
    }
    let end = ContinuousClock.now + .milliseconds(Int(min(seconds, 86_400) * 1_000))
    var exchange = PipeExchange(child: child, input: input, greatestSize: greatestSize)
    while exchange.goesOn {
      if isCancelled.isSet { return .failure(stopped(child, .cancelled)) }
      if ContinuousClock.now > end { return .failure(stopped(child, .timeout(seconds: seconds))) }
      exchange.step()
    }
    if exchange.isTooLarge { return .failure(stopped(child, .tooLarge(limit: greatestSize))) }
    // It closed its output; that it goes on without saying anything is not waited for long.
    while ContinuousClock.now < end, !isCancelled.isSet {
      let ended = child.ended()
      exchange.takeLastComplaints()
      if let code = ended {
        child.killAll()
        guard code == 0 else {
          return .failure(.failed(code: code, words: exchange.lastWords))
        }
        return .success(exchange.output)
      }
      usleep(2_000)
    }
    return .failure(stopped(child, isCancelled.isSet ? .cancelled : .timeout(seconds: seconds)))
  }

  private func stopped(_ child: PipedChild, _ failure: Failure) -> Failure {
    child.killAll()
    child.wait()
    return failure
  }

  private var path: String? {
    guard let name = arguments.first, !name.isEmpty else { return nil }
    if name.contains("/") { return Self.isProgram(name) ? name : nil }
    let folders = environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    return folders.split(separator: ":").lazy.map { "\($0)/\(name)" }.first(where: Self.isProgram)
  }

  private static func isProgram(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
  }
}

/// A word from one thread to another.
private final class CancelMark: Sendable {
  private let mark = Atomic(false)

  var isSet: Bool { mark.load(ordering: .relaxed) }

  func set() { mark.store(true, ordering: .relaxed) }
}

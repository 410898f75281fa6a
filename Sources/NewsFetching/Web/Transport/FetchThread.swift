import CCurl
import Foundation
import Synchronization

/// The thread that makes all requests, and the door to it; it sleeps while there is nothing to do.
///
/// It starts with the first request, and holds itself until it is stopped.
final class FetchThread: Sendable {
  /// A request, and whoever waits for its answer.
  struct Job: Sendable {
    let number: UInt64
    let hop: Hop
    let report: (@Sendable (FetchProgress) -> Void)?
    let answer: CheckedContinuation<Result<HopAnswer, FetchFailure.Reason>, Never>
  }

  /// What came in since the thread looked last.
  struct Mail: Sendable {
    var jobs: [Job] = []
    var cancelled: [UInt64] = []
    var isStopped = false
  }

  private struct State {
    var mail = Mail()
    var last: UInt64 = 0
    /// Those that wait for an answer.
    var sent: Set<UInt64> = []
    /// Those that were cancelled before they were sent.
    var early: Set<UInt64> = []
    /// A descriptor while the thread runs.
    var bell: Int32?
  }

  private let state = Mutex(State())
  private let perHost: Int
  private let overall: Int

  init(perHost: Int, overall: Int) {
    self.perHost = perHost
    self.overall = overall
  }

  /// Makes one request; it ends at once when the task is cancelled.
  func answer(
    to hop: Hop, report: (@Sendable (FetchProgress) -> Void)?
  ) async -> Result<HopAnswer, FetchFailure.Reason> {
    let number = state.withLock { state in
      state.last += 1
      return state.last
    }
    let answer = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        send(Job(number: number, hop: hop, report: report, answer: continuation))
      }
    } onCancel: {
      cancel(number)
    }
    state.withLock { state in
      state.sent.remove(number)
      state.early.remove(number)
    }
    return answer
  }

  private func cancel(_ number: UInt64) {
    state.withLock { state in
      guard state.sent.contains(number), let bell = state.bell else {
        state.early.insert(number)
        return
      }
      state.mail.cancelled.append(number)
      curl_door_ring(bell)
    }
  }

  /// Ends the thread, and whatever is on its way as cancelled.
  func stop() {
    state.withLock { state in
      state.mail.isStopped = true
      if let bell = state.bell { curl_door_ring(bell) }
    }
  }

  private func send(_ job: Job) {
    let refusal: FetchFailure.Reason? = state.withLock { state in
      if state.early.contains(job.number) { return .cancelled }
      if state.bell == nil {
        let bell = curl_door_bell()
        guard bell >= 0 else { return .other("too many files are open") }
        state.bell = bell
        start(bell)
      }
      state.sent.insert(job.number)
      state.mail.jobs.append(job)
      if let bell = state.bell { curl_door_ring(bell) }
      return nil
    }
    if let refusal { job.answer.resume(returning: .failure(refusal)) }
  }

  private func start(_ bell: Int32) {
    let thread = Thread { [self] in
      Self.blockSignals()
      let loop = FetchLoop(bell: bell, queue: FetchQueue(perHost: perHost, overall: overall))
      var isStopped = false
      while !isStopped {
        let mail = state.withLock { state in
          defer { state.mail = Mail() }
          return state.mail
        }
        loop.turn(mail)
        isStopped = mail.isStopped
      }
      let late = state.withLock { state in
        state.bell = nil
        defer { state.mail = Mail() }
        return state.mail
      }
      for job in late.jobs { job.answer.resume(returning: .failure(.cancelled)) }
      loop.end()
      close(bell)
    }
    thread.name = "gazette.fetch"
    thread.start()
  }

  /// Signals are for the threads that wait for them; those of a crash cannot wait.
  private static func blockSignals() {
    var signals = sigset_t()
    sigfillset(&signals)
    for crash in [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT, SIGSYS] {
      sigdelset(&signals, crash)
    }
    pthread_sigmask(SIG_BLOCK, &signals, nil)
  }
}

import Foundation

/// Tells when nothing happened for a while, once after each time that something did.
@MainActor
final class QuietMoment {
  private let length: DispatchTimeInterval
  private let timer: any DispatchSourceTimer
  private var isPending = false

  init(
    after length: DispatchTimeInterval = .seconds(3), _ tell: @escaping @MainActor () -> Void
  ) {
    self.length = length
    timer = DispatchSource.makeTimerSource(queue: .main)
    timer.setEventHandler { [weak self] in
      MainActor.assumeIsolated {
        self?.isPending = false
        tell()
      }
    }
    postpone()
    timer.activate()
  }

  /// Something happened.
  func postpone() {
    isPending = true
    timer.schedule(deadline: .now() + length)
  }

  /// Something happened, but the moment comes even where more and more does.
  func expect() { if !isPending { postpone() } }

  func cancel() { timer.cancel() }
}

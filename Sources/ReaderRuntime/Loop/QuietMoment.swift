import Foundation

/// Tells when nothing happened for a while, once after each time that something did.
@MainActor
final class QuietMoment {
  private let length: DispatchTimeInterval
  private let timer: any DispatchSourceTimer

  init(
    after length: DispatchTimeInterval = .seconds(3), _ tell: @escaping @MainActor () -> Void
  ) {
    self.length = length
    timer = DispatchSource.makeTimerSource(queue: .main)
    timer.setEventHandler { MainActor.assumeIsolated { tell() } }
    postpone()
    timer.activate()
  }

  /// Something happened.
  func postpone() { timer.schedule(deadline: .now() + length) }

  func cancel() { timer.cancel() }
}

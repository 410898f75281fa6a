import Foundation

/// Tells the time at every full minute, and sleeps in between.
@MainActor
final class MinuteClock {
  private let timer: any DispatchSourceTimer

  init(_ tell: @escaping @MainActor (Date) -> Void) {
    let timer = DispatchSource.makeTimerSource(queue: .main)
    self.timer = timer
    timer.setEventHandler {
      MainActor.assumeIsolated {
        tell(Date())
        Self.schedule(timer)
      }
    }
    Self.schedule(timer)
    timer.activate()
  }

  func cancel() { timer.cancel() }

  private static func schedule(_ timer: any DispatchSourceTimer) {
    let now = Date().timeIntervalSince1970
    let rest = 60 - now.truncatingRemainder(dividingBy: 60)
    timer.schedule(wallDeadline: .now() + rest, leeway: .milliseconds(200))
  }
}

import Glibc
import Terminal

/// What is typed at the terminal, read without waiting and decoded.
struct TypedInput {
  /// How long what follows an Escape may take: terminals send a sequence at once.
  private static let escapePause: Int32 = 25
  /// More than a frame's worth of events; the rest stays for the next call.
  private static let mostBytes = 1 << 20

  private var decoder = InputDecoder()
  private var clicks = DoubleClicks()
  private var buffer = [UInt8](repeating: 0, count: 1 << 14)

  mutating func pending() -> [InputEvent] {
    var events: [InputEvent] = []
    var total = 0
    while total < Self.mostBytes {
      let count = isReadable(within: decoder.awaitsMore ? Self.escapePause : 0) ? readSome() : 0
      guard count > 0 else { break }
      total += count
      events += decoder.decode(buffer[..<count])
    }
    events += decoder.settle()
    return events.map { recognised($0) }
  }

  private mutating func recognised(_ event: InputEvent) -> InputEvent {
    guard case .mouse(let mouse) = event else { return event }
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    let moment = Duration.seconds(now.tv_sec) + .nanoseconds(now.tv_nsec)
    return .mouse(clicks.recognise(mouse, at: moment))
  }

  private func isReadable(within milliseconds: Int32) -> Bool {
    var wait = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    return poll(&wait, 1, milliseconds) > 0 && wait.revents & Int16(POLLIN) != 0
  }

  private mutating func readSome() -> Int {
    buffer.withUnsafeMutableBytes { read(0, $0.baseAddress, $0.count) }
  }
}

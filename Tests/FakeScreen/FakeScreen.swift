import Terminal

/// A terminal for tests: what is typed comes from the test, what is shown can be read as text.
@MainActor
package final class FakeScreen: Screen {
  package var size: Size
  package var capabilities = Capabilities(colors: 256, isUnicode: true)
  package var reportsMouse = true

  /// The surface that was presented last.
  package private(set) var surface: Surface?
  /// Where the cursor was, `nil` where it was hidden.
  package private(set) var cursor: Point?
  /// How many frames were presented.
  package private(set) var frames = 0
  /// Whether another program has the terminal.
  package private(set) var isHandedOver = false
  /// How many times the whole screen was to be drawn anew.
  package private(set) var invalidations = 0
  /// The orders that were sent past the surface, in order.
  package private(set) var orders: [[UInt8]] = []

  private var typed: [InputEvent] = []
  private var watchers: [Watcher] = []

  private struct Watcher {
    let text: String
    let continuation: CheckedContinuation<Bool, Never>
  }

  /// A screen of that size that shows nothing yet.
  package init(width: Int = 80, height: Int = 24) {
    size = Size(width: width, height: height)
  }

  package func present(_ surface: Surface, cursor: Point?) {
    self.surface = surface
    self.cursor = cursor
    frames += 1
    let shown = text
    for watcher in watchers where shown.contains(watcher.text) {
      watcher.continuation.resume(returning: true)
    }
    watchers.removeAll { shown.contains($0.text) }
  }

  package func pendingEvents() -> [InputEvent] {
    defer { typed = [] }
    return typed
  }

  package func handOver() { isHandedOver = true }

  package func takeBack() { isHandedOver = false }

  package func invalidate() { invalidations += 1 }

  package func send(_ order: [UInt8]) { orders.append(order) }

  /// Queues what the person at the terminal does.
  package func type(_ events: [InputEvent]) { typed += events }

  /// The text on the screen, a line each, without blanks at the ends.
  package var lines: [String] {
    guard let surface, surface.size.width > 0 else { return [] }
    return stride(from: 0, to: surface.cells.count, by: surface.size.width).map { start in
      let line = surface.cells[start..<(start + surface.size.width)].map(\.text).joined()
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// The text on the screen as one string.
  package var text: String { lines.joined(separator: "\n") }

  /// Returns true when a frame shows the text, at once where it is there already; false when none
  /// does in ten seconds.
  package func shows(_ text: String) async -> Bool {
    guard !self.text.contains(text) else { return true }
    let deadline = Task { [weak self] in
      try await Task.sleep(for: .seconds(10))
      self?.giveUp(on: text)
    }
    defer { deadline.cancel() }
    return await withCheckedContinuation {
      watchers.append(Watcher(text: text, continuation: $0))
    }
  }

  private func giveUp(on text: String) {
    for watcher in watchers where watcher.text == text {
      watcher.continuation.resume(returning: false)
    }
    watchers.removeAll { $0.text == text }
  }
}

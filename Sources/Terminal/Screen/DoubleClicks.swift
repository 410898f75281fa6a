/// Recognises the second of two presses at one place as a double click.
package struct DoubleClicks: Sendable {
  /// Presses that lie further apart are two clicks.
  private static let pause = Duration.milliseconds(400)

  private var last: (place: Point, moment: Duration)?

  /// A recogniser that has seen no press yet.
  package init() {}

  /// The event itself, or a double click in its stead; `moment` is the time since any fixed one.
  package mutating func recognise(_ event: MouseEvent, at moment: Duration) -> MouseEvent {
    guard event.action == .press else { return event }
    if let last, last.place == event.position, moment - last.moment <= Self.pause {
      self.last = nil
      return MouseEvent(.doubleClick, at: event.position)
    }
    last = (event.position, moment)
    return event
  }
}

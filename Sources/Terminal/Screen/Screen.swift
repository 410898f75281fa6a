/// A terminal that can show a surface and tell what was typed; ncurses is one, a fake for tests another.
@MainActor
package protocol Screen: AnyObject {
  /// The size of the window.
  var size: Size { get }
  /// What the terminal is able to show.
  var capabilities: Capabilities { get }

  /// Shows a surface; the cursor is hidden where it is `nil`.
  func present(_ surface: Surface, cursor: Point?)

  /// Everything that was typed since the last call, without waiting.
  func pendingEvents() -> [InputEvent]

  /// Gives the terminal back in its old state, for another program or for good.
  func handOver()

  /// Takes the terminal again after `handOver` and forgets what it showed.
  func takeBack()

  /// Forgets what the terminal shows, so that the next surface is drawn whole.
  func invalidate()

  /// Whether clicks are reported; without, the terminal's own text selection works.
  var reportsMouse: Bool { get set }
}

/// What a terminal is able to show.
package struct Capabilities: Hashable, Sendable {
  /// 0 or 2 for monochrome, 8, 16, 256.
  package var colors: Int
  /// Whether lines, bullets and letters beyond ASCII can be shown.
  package var isUnicode: Bool

  /// Capabilities from their parts.
  package init(colors: Int, isUnicode: Bool) {
    self.colors = colors
    self.isUnicode = isUnicode
  }
}

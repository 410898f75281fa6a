/// A terminal that can show a surface and tell what was typed; ncurses is one, a fake for tests another.
@MainActor
package protocol Screen: AnyObject {
  /// The size of the window.
  var size: Size { get }
  /// What the terminal is able to show.
  var capabilities: Capabilities { get }

  /// Shows a surface; the cursor is hidden where it is `nil`.
  func present(_ surface: Surface, cursor: Point?)

  /// Everything that was typed since the last call, and a resize where the window has another size.
  ///
  /// Waits for nothing but, up to 25 ms, for what may follow a lone Escape. Call it when standard
  /// input is readable and after SIGWINCH.
  func pendingEvents() -> [InputEvent]

  /// Gives the terminal back in its old state, for another program or for good; twice is as good
  /// as once.
  func handOver()

  /// Takes the terminal again after `handOver` and forgets what it showed.
  func takeBack()

  /// Forgets what the terminal shows, so that the next surface is drawn whole.
  func invalidate()

  /// Sends an order to the terminal that draws nothing, such as one to copy (OSC 52); between two
  /// frames, so that it cannot fall into the middle of one.
  func send(_ order: [UInt8])

  /// Whether clicks are reported; without, the terminal's own text selection works.
  var reportsMouse: Bool { get set }
}

/// What a terminal is able to show.
package struct Capabilities: Hashable, Sendable {
  /// 0 or 2 for monochrome, 8, 16, 256.
  package var colors: Int
  /// Whether lines, bullets and letters beyond ASCII can be shown.
  package var isUnicode: Bool
  /// How many pairs of foreground and background it can show at once.
  package var colorPairs: Int

  /// Capabilities from their parts.
  package init(colors: Int, isUnicode: Bool, colorPairs: Int = .max) {
    self.colors = colors
    self.isUnicode = isUnicode
    self.colorPairs = colorPairs
  }
}

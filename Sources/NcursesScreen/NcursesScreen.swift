import CNcurses
import CTerminalRescue
import Glibc
import Terminal

/// The terminal through ncurses, which sends only what changed.
///
/// What is typed is read and decoded here and not by ncurses, because pastes, mouse reports and
/// Escape need more than its key codes tell. There is at most one of these in a process.
@MainActor
package final class NcursesScreen: Screen {
  package private(set) var size: Size
  package let capabilities: Capabilities
  package var reportsMouse = true {
    didSet { if !isHandedOver { modes.reportMouse(reportsMouse) } }
  }

  private let window: UnsafeMutablePointer<WINDOW>
  private let modes: TerminalModes
  /// `nil` where the system gives no memory to gather frames in.
  private let frame: GatheredFrame?
  private var painter: CellPainter
  private var input = TypedInput()
  private var shown: Surface?
  private var isHandedOver = false

  /// Takes the terminal.
  ///
  /// - Parameter environment: `TERM` and `NO_COLOR` are looked at here, by ncurses more.
  /// - Throws: `ScreenFailure`; the terminal is then as it was.
  package init(environment: [String: String]) throws(ScreenFailure) {
    Locale.adopt(environment)
    frame = try Self.gatheredFrame()
    window = try Self.open(environment["TERM"] ?? "", frame)
    let wantsColors = (environment["NO_COLOR"] ?? "").isEmpty
    painter = CellPainter(window: window, isUnicode: Locale.isUnicode, wantsColors: wantsColors)
    capabilities = Capabilities(
      colors: painter.colors, isUnicode: Locale.isUnicode, colorPairs: painter.colorPairs)
    modes = TerminalModes()
    size = Size(width: Int(getmaxx(window)), height: Int(getmaxy(window)))
    start()
  }

  /// Lets a crash, and a signal to end that nobody handles, give the terminal back first.
  ///
  /// Call it before other handlers are set: those of the signals to end replace this.
  package static func installCrashRestoration() { terminal_rescue_install() }

  private static func gatheredFrame() throws(ScreenFailure) -> GatheredFrame? {
    for descriptor: Int32 in [0, 1] where isatty(descriptor) == 0 {
      throw .notATerminal(descriptor: descriptor)
    }
    return GatheredFrame()
  }

  private static func open(
    _ name: String, _ frame: GatheredFrame?
  ) throws(ScreenFailure) -> UnsafeMutablePointer<WINDOW> {
    terminal_rescue_remember(0, 1)
    let signals = SavedSignals()
    let screen = gazette_newterm(frame?.descriptor ?? -1)
    signals.restore()
    guard screen != nil, let window = gazette_stdscr() else { throw .unknownTerminal(name) }
    guard gazette_capability("cup") != nil else {
      endwin()
      throw .tooSimple(name)
    }
    return window
  }

  private func start() {
    raw()
    noecho()
    nonl()
    // Typed keys must not hold back what is drawn: they are drained before each frame anyway.
    typeahead(-1)
    leaveok(window, false)
    scrollok(window, false)
    enter()
  }

  private func enter() {
    let farewell = modes.farewell
    farewell.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { terminal_rescue_arm($0.baseAddress, $0.count) }
    }
    wrefresh(window)
    modes.enter(reportsMouse: reportsMouse)
    isHandedOver = false
  }

  // MARK: Drawing

  package func present(_ surface: Surface, cursor: Point?) {
    guard !isHandedOver else { return }
    if shown?.size != surface.size { werase(window) }
    painter.paint(surface, over: shown)
    if painter.needsFreshPairs(for: surface) {
      painter.forgetPairs()
      clearok(window, true)
      painter.paint(surface, over: nil)
    }
    shown = surface
    let isVisible = cursor.map(surface.bounds.contains) ?? false
    if let cursor, isVisible { wmove(window, Int32(cursor.y), Int32(cursor.x)) }
    guard let frame else { return update(showingCursor: isVisible) }
    frame.write { update(showingCursor: isVisible) }
  }

  private func update(showingCursor isVisible: Bool) {
    curs_set(isVisible ? 1 : 0)
    wnoutrefresh(window)
    doupdate()
  }

  package func invalidate() {
    shown = nil
    clearok(window, true)
  }

  package func send(_ order: [UInt8]) {
    guard !isHandedOver else { return }
    TerminalModes.write(order)
  }

  // MARK: Input

  package func pendingEvents() -> [InputEvent] {
    guard !isHandedOver else { return [] }
    let events = input.pending()
    return adoptWindowSize() ? events + [.resize(size)] : events
  }

  /// Whether the window has another size than before; ncurses then knows it too.
  private func adoptWindowSize() -> Bool {
    var width: Int32 = 0
    var height: Int32 = 0
    guard gazette_window_size(&width, &height) != 0 else { return false }
    let now = Size(width: Int(width), height: Int(height))
    guard now != size else { return false }
    resizeterm(height, width)
    size = now
    invalidate()
    return true
  }

  // MARK: Giving the terminal away

  package func handOver() {
    guard !isHandedOver else { return }
    isHandedOver = true
    if gazette_capability("rmcup") == nil {
      // No second screen to leave, as on a VT100: what was drawn must not stand between the lines
      // that follow.
      werase(window)
      wrefresh(window)
    }
    modes.leave()
    curs_set(1)
    endwin()
    terminal_rescue_disarm()
  }

  package func takeBack() {
    guard isHandedOver else { return }
    input = TypedInput()
    invalidate()
    enter()
    // A resize in the meantime is reported by `pendingEvents`, as any other.
  }
}

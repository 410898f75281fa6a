import Foundation
import NewsModel
import SafeText
import Terminal

/// Tells of new articles where the reader looks besides the terminal's screen.
struct DesktopNotification: Hashable, Sendable {
  /// What is told; one line.
  let text: String

  /// New articles of so many feeds.
  init(new: Int, feeds: Int) {
    text = SafeText.line(
      Counted.of(new, "new article") + " in " + Counted.of(feeds, "feed"))
  }

  /// The order that a terminal takes for a notification (OSC 9, as iTerm2 has it); `nil` where this
  /// one may not know it, or something between would swallow it.
  ///
  /// It begins with a letter: other orders begin with the same 9 and a number.
  func terminalOrder(in surroundings: Surroundings) -> [UInt8]? {
    guard surroundings.value("TMUX") == nil, surroundings.value("STY") == nil else { return nil }
    let program = surroundings.value("TERM_PROGRAM") ?? ""
    let terminal = surroundings.value("TERM") ?? ""
    guard Self.programs.contains(program) || Self.terminals.contains(where: terminal.hasPrefix)
    else { return nil }
    return Array("\u{1B}]9;Gazette: \(text)\u{07}".utf8)
  }

  /// The program of the desktop that shows it; `nil` where there is none, or no desktop.
  func command(in surroundings: Surroundings) -> [String]? {
    let variables = ["DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"]
    guard variables.contains(where: { surroundings.value($0) != nil }),
      surroundings.program("notify-send") != nil
    else { return nil }
    return ["notify-send", "Gazette", text]
  }

  private static let programs: Set<String> = ["iTerm.app", "WezTerm", "ghostty", "rio"]
  private static let terminals = ["xterm-kitty", "xterm-ghostty", "wezterm", "foot", "rio"]
}

extension ReaderRuntime {
  /// Tells the desktop of articles that came while nobody asked for them, where the user wants that.
  package func announce(new: Int, feeds: Int) {
    guard surroundings.notifies, new > 0 else { return }
    let notification = DesktopNotification(new: new, feeds: feeds)
    if !isAway, let order = notification.terminalOrder(in: surroundings) {
      screen.send(order)
      return
    }
    guard let command = notification.command(in: surroundings),
      let program = try? ChildProgram(command, wiring: .apart(input: nil), in: surroundings)
    else { return }
    // Waited for only so that it does not stay a zombie.
    Task { _ = await program.end() }
  }
}

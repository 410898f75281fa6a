import Foundation
import Testing

/// A real terminal for one test: a tmux server on a socket of its own, with one pane.
struct Tmux {
  /// What the test program sees as its world.
  struct Settings {
    var columns = 100
    var lines = 24
    /// The terminal that tmux says it is.
    var term = "tmux-256color"
    var locale = "C.UTF-8"
    var variables: [String: String] = [:]
  }

  let scratch: Scratch
  private let socket: String

  /// Starts a pane with a plain shell in it; `$G` is the program under test.
  init(_ settings: Settings = Settings()) throws {
    scratch = try Scratch()
    socket = "gazette-\(UUID().uuidString.prefix(8))"
    let configuration = try scratch.write(
      "tmux.conf",
      """
      set -g default-terminal "\(settings.term)"
      set -g status off
      set -g escape-time 10
      set -g set-clipboard on
      set -g remain-on-exit off
      """)
    var words = ["env", "-u", "TMUX", "-u", "DISPLAY", "-u", "WAYLAND_DISPLAY", "-u", "NO_COLOR"]
    words += ["LC_ALL=C.UTF-8", "TERM=xterm-256color", "tmux", "-u", "-L", socket]
    words += ["-f", configuration, "new-session", "-d"]
    words += ["-x", "\(settings.columns)", "-y", "\(settings.lines)"]
    words += ["-c", scratch.folder.path, "env", "LC_ALL=\(settings.locale)", "PS1=$ ", "ENV="]
    // A crash would else be looked at by a debugger of Swift first.
    words += ["SWIFT_BACKTRACE=enable=no"]
    words += ["G=\(try Program.path())"]
    words += ["XDG_DATA_HOME=\(scratch.folder.path)/.data"]
    words += ["XDG_STATE_HOME=\(scratch.folder.path)/.state"]
    words += ["XDG_CONFIG_HOME=\(scratch.folder.path)/.config", "GAZETTE_LIBRARY="]
    words += ["XDG_CACHE_HOME=\(scratch.folder.path)/.cache"]
    words += settings.variables.map { "\($0.key)=\($0.value)" }
    let start = try Command(words + ["sh", "-i"])
    try #require(start.code == 0, "tmux is needed for these tests: \(start.errorText)")
    try wait(for: "$")
  }

  /// Ends the server with everything in it.
  func end() {
    _ = try? tmux("kill-server")
    scratch.remove()
  }

  @discardableResult
  func tmux(_ arguments: String...) throws -> Command {
    try Command(["tmux", "-u", "-L", socket] + arguments)
  }

  /// Types text as it stands.
  func type(_ text: String) throws { try tmux("send-keys", "-l", text) }

  /// Presses keys by their tmux names: `Enter`, `C-z`.
  func press(_ keys: String...) throws {
    for key in keys { try tmux("send-keys", key) }
  }

  /// Types a line for the shell.
  func shell(_ line: String) throws {
    try type(line)
    try press("Enter")
  }

  /// Sends the bytes of a mouse report: SGR, as xterm does.
  func mouse(_ button: Int, x: Int, y: Int, isRelease: Bool = false) throws {
    try type("\u{1B}[<\(button);\(x + 1);\(y + 1)\(isRelease ? "m" : "M")")
  }

  func click(x: Int, y: Int) throws {
    try mouse(0, x: x, y: y)
    try mouse(0, x: x, y: y, isRelease: true)
  }

  func resize(columns: Int, lines: Int) throws {
    try tmux("resize-window", "-x", "\(columns)", "-y", "\(lines)")
  }

  /// The lines of the pane, without blanks at their ends.
  func lines() throws -> [String] {
    try tmux("capture-pane", "-p").text.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  func screen() throws -> String { try tmux("capture-pane", "-p").text }

  /// The pane with its colours as escape sequences.
  func coloredScreen() throws -> String { try tmux("capture-pane", "-p", "-e").text }

  /// What tmux knows about the pane: `#{cursor_flag}`, `#{alternate_on}`.
  func format(_ format: String) throws -> String {
    try tmux("display-message", "-p", format).text.trimmingCharacters(in: .newlines)
  }

  /// Writes every byte that comes out of the pane into a file from now on.
  func record(into path: String) throws {
    try tmux("pipe-pane", "-O", "cat > '\(path)'")
  }

  /// Waits until the screen is as wished; fails with what it was instead after a deadline.
  func wait(
    _ wish: String, seconds: Double = 30, at location: SourceLocation = #_sourceLocation,
    until isFulfilled: (String) throws -> Bool
  ) throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    var last = ""
    while ContinuousClock.now < deadline {
      last = try screen()
      if try isFulfilled(last) { return }
      usleep(10_000)
    }
    Issue.record("waited in vain for \(wish); the screen was:\n\(last)", sourceLocation: location)
    throw WaitedInVain()
  }

  func wait(
    for text: String, seconds: Double = 30, at location: SourceLocation = #_sourceLocation
  ) throws {
    try wait(text, seconds: seconds, at: location) { $0.contains(text) }
  }

  func wait(
    gone text: String, at location: SourceLocation = #_sourceLocation
  ) throws {
    try wait("no more \(text)", at: location) { !$0.contains(text) }
  }
}

/// The screen never became what the test waited for; the issue that was recorded tells more.
struct WaitedInVain: Error {}

import Foundation

/// Where keys come from: standard input, or the terminal itself where standard input is a file.
enum KeyboardInput {
  /// Makes standard input the terminal; false where there is none.
  static func connect() -> Bool {
    if isatty(STDIN_FILENO) == 1 { return true }
    let terminal = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard terminal >= 0 else { return false }
    if terminal == STDIN_FILENO { return true }
    defer { close(terminal) }
    return dup2(terminal, STDIN_FILENO) == STDIN_FILENO
  }
}

import Foundation

/// Keeps what libraries write to standard error off the screen, while the screen is up.
package struct StandardError: Sendable {
  private let original: Int32

  /// Leads standard error into a file, or nowhere.
  ///
  /// - Returns: `nil` where the file cannot be opened; nothing is changed then.
  package init?(leadTo path: String?) {
    let target = open(
      path ?? "/dev/null", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard target >= 0 else { return nil }
    // Where standard error was closed, its number is the next that is free.
    guard target != STDERR_FILENO else {
      original = -1
      return
    }
    defer { close(target) }
    original = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
    dup2(target, STDERR_FILENO)
  }

  /// Leads standard error where it led before.
  package func restore() {
    guard original >= 0 else { return }
    dup2(original, STDERR_FILENO)
    close(original)
  }
}

import Reader
import SafeText

extension ReaderRuntime {
  /// Opens a file that belongs to an article: in the user's program for its type, which stays apart
  /// from the terminal, else in the browser.
  func open(_ address: String, type: String) async throws(ProgramFailure) -> Notice {
    guard PageAddress.isSafe(address) else { throw .notAnAddress(SafeText.line(address)) }
    guard let program = surroundings.programs.program(for: type) else {
      return try await open(address)
    }
    let child = try ChildProgram(
      program.command(for: address), wiring: .apart(input: nil), in: surroundings)
    reportFailure(of: child)
    return .opened(address)
  }
}

/// Which addresses a program may be given.
private enum PageAddress {
  /// Those of the web, which begin like no option.
  static func isSafe(_ address: String) -> Bool {
    address.lowercased().hasPrefix("http") && Browser.mayBeOpened(address)
  }
}

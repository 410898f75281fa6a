import NewsModel
import Reader
import SafeText

extension ReaderRuntime {
  /// Opens a file that belongs to an article: in the user's program for its type, which stays apart
  /// from the terminal, else in the browser.
  func open(_ address: String, type: String) async throws(ProgramFailure) -> Notice {
    guard PageAddress.isSafe(address) else { throw .notAnAddress(SafeText.line(address)) }
    guard let program = surroundings.programs.program(for: type) else {
      // A browser may be given no other scheme than its own.
      if MediaType.isMagnet(address) { throw .noProgram(type: type) }
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
  /// Those of the web and magnet links, which begin like no option.
  static func isSafe(_ address: String) -> Bool {
    if MediaType.isMagnet(address) { return Browser.isPlain(address) }
    return address.lowercased().hasPrefix("http") && Browser.mayBeOpened(address)
  }
}

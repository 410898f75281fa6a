/// Why the terminal cannot be used for a screen.
package enum ScreenFailure: Error, Hashable, Sendable {
  /// Standard input or output (0 or 1) is a file or a pipe.
  case notATerminal(descriptor: Int32)
  /// `TERM` is missing or names a terminal that the system does not know.
  case unknownTerminal(String)
  /// The terminal cannot move its cursor.
  case tooSimple(String)
}

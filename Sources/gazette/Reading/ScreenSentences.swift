import NcursesScreen

extension ScreenFailure {
  /// What is wrong with the terminal, and what to do.
  var sentence: String {
    switch self {
    case .notATerminal: "standard input or output is no terminal"
    case .unknownTerminal(""): "TERM is not set; try TERM=xterm-256color"
    case .unknownTerminal(let name):
      "the terminal '\(name)' is not known here; try TERM=xterm-256color"
    case .tooSimple(let name):
      "the terminal '\(name)' cannot move its cursor; try gazette list or gazette show"
    }
  }
}

/// Why something outside of the program could not be done; facts only.
enum ProgramFailure: Error, Hashable {
  /// The address is not one that a browser may be given.
  case notAnAddress(String)
  case noBrowser
  /// The user named no program for a type that no browser opens.
  case noProgram(type: String)
  case tooLongToCopy
  /// Another program has the terminal.
  case terminalIsTaken
  /// The program could not be started; the reason is the system's.
  case cannotStart(program: String, reason: String)
  /// The program ended with this code, or was ended by a signal where the code is above 128.
  case ended(program: String, code: Int32)
  case fileExists(String)
  case cannotWrite(path: String, reason: String)
}

extension ProgramFailure {
  /// One line for the status line: what failed, and what to do next.
  var sentence: String {
    switch self {
    case .notAnAddress(let address):
      "not opened: \(address) is not a web address · y copies it"
    case .noBrowser: "no browser found · set BROWSER, or press y to copy the address"
    case .noProgram(let type):
      "no program for \(type) · name one below [programs] in config.toml"
    case .tooLongToCopy: "too long for the terminal's clipboard · install wl-copy or xclip"
    case .terminalIsTaken: "another program has the terminal · end it first"
    case .cannotStart(let program, let reason): "\(program) could not be started: \(reason)"
    case .ended(let program, let code): "\(program) failed with code \(code)"
    case .fileExists(let path): "\(path) exists already · choose another name"
    case .cannotWrite(let path, let reason): "\(path) could not be written: \(reason)"
    }
  }
}

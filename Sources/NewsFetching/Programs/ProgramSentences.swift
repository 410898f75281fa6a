import NewsModel

/// The words for a program that gave nothing.
extension PipedProgram.Failure {
  /// What failed, in one line for people.
  ///
  /// - Parameter program: How the program is called.
  package func sentence(of program: String) -> String {
    switch self {
    case .missing: "\(program) cannot be started: there is no such program."
    case .cannotStart(let reason): "\(program) cannot be started: \(reason)."
    case .failed(let code, let words):
      "\(program) ended with code \(code)" + (words.isEmpty ? "." : ": \(words)")
    case .timeout(let seconds):
      "\(program) took longer than \(Counted.of(Int(seconds), "second")) and was ended."
    case .tooLarge(let limit): "\(program) wrote more than \(limit >> 20) MB and was ended."
    case .cancelled: "It was given up."
    }
  }
}

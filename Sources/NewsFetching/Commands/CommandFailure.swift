/// Why a command gave no output.
package enum CommandFailure: Error, Hashable, Sendable {
  /// It could not be started; what the system says.
  case cannotStart(program: String, reason: String)
  /// It ended with that code; the last line it wrote to its standard error.
  case failed(program: String, code: Int, words: String)
  /// It took longer than so many seconds and was ended.
  case tookTooLong(program: String, seconds: Int)
  /// It wrote more than so many bytes and was ended.
  case wroteTooMuch(program: String, bytes: Int)
  /// Somebody gave up.
  case cancelled

  /// What failed, in one line for people.
  package var sentence: String {
    switch self {
    case .cannotStart(let program, let reason): "\(program) cannot be started: \(reason)."
    case .failed(let program, let code, let words):
      "\(program) ended with code \(code)" + (words.isEmpty ? "." : ": \(words)")
    case .tookTooLong(let program, let seconds):
      "\(program) took longer than \(seconds) seconds and was ended."
    case .wroteTooMuch(let program, let bytes):
      "\(program) wrote more than \(bytes >> 20) MB and was ended."
    case .cancelled: "It was given up."
    }
  }
}

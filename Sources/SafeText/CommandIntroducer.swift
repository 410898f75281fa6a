/// The beginning of a command to a terminal, as ECMA-48 describes them.
enum CommandIntroducer {
  /// ESC, which starts every kind of command.
  case escape
  /// CSI in its one-character form.
  case controlSequence

  /// Real control sequences are short; a longer one is text that somebody wants swallowed.
  private static let longest = 32

  /// Where the command ends that started before `start`: behind a whole control sequence, but only
  /// behind the introducer of a command that carries text, for the text may be a reader's words.
  func end(in scalars: String.UnicodeScalarView, from start: String.Index) -> String.Index {
    switch self {
    case .controlSequence: return Self.endOfControlSequence(in: scalars, from: start) ?? start
    case .escape: break
    }
    guard start < scalars.endIndex else { return start }
    let behind = scalars.index(after: start)
    switch scalars[start] {
    case "[": return Self.endOfControlSequence(in: scalars, from: behind) ?? behind
    case "]", "P", "_", "^", "X", "\\": return behind
    case "(", ")", "*", "+", "#", "%":
      guard behind < scalars.endIndex else { return start }
      return "012345678ABG@".unicodeScalars.contains(scalars[behind])
        ? scalars.index(after: behind) : start
    default: return start
    }
  }

  private static func endOfControlSequence(
    in scalars: String.UnicodeScalarView, from start: String.Index
  ) -> String.Index? {
    var index = start
    for _ in 0..<longest {
      guard index < scalars.endIndex else { return nil }
      let value = scalars[index].value
      index = scalars.index(after: index)
      switch value {
      case 0x30...0x3F, 0x21...0x2F: continue
      case 0x40...0x7E: return index
      default: return nil
      }
    }
    return nil
  }
}

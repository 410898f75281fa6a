import Terminal

/// A key that stands for several lines of the command line.
package struct Macro: Hashable, Sendable {
  /// The key, which means nothing else then.
  package let key: Key
  /// The lines, in their order, as they are typed behind `:`.
  package let lines: [String]

  /// Macros of keys that are named in words; what is wrong with the others, in a sentence each.
  ///
  /// - Parameter named: `ctrl-t` and the lines.
  package static func read(
    _ named: [(key: String, lines: [String])]
  ) -> (macros: [Macro], problems: [String]) {
    var macros: [Macro] = []
    var problems: [String] = []
    var taken: Set<Key> = []
    for (name, lines) in named {
      do {
        let macro = try Macro(name, lines)
        if taken.insert(macro.key).inserted {
          macros.append(macro)
        } else {
          problems.append("keys: “\(name)” has a macro already")
        }
      } catch {
        problems.append("keys: " + error.sentence)
      }
    }
    return (macros, problems)
  }

  /// Why there is no such macro.
  enum Fault: Error, Hashable {
    case noKey(String)
    /// Digits count what follows them.
    case digit(String)
    case line(key: String, problem: String)

    var sentence: String {
      switch self {
      case .noKey(let name): "“\(name)” is no key: x, space, ctrl-t, alt-x, f5, page-down"
      case .digit(let name): "“\(name)” is a digit, which counts what follows it"
      case .line(let key, let problem): "“\(key)” does nothing: \(problem)"
      }
    }
  }

  private init(_ name: String, _ lines: [String]) throws(Fault) {
    guard let key = Key(named: name) else { throw .noKey(name) }
    if case .character(let digit) = key, digit.isASCII, digit.isWholeNumber { throw .digit(name) }
    for line in lines {
      if case .unknown(let problem) = CommandLine(line) {
        throw .line(key: name, problem: problem)
      }
    }
    self.init(key: key, lines: lines)
  }

  init(key: Key, lines: [String]) {
    self.key = key
    self.lines = lines
  }
}

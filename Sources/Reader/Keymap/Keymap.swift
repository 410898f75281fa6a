import Terminal

/// Which key asks for what: the one list that keys, help, hints, manual page and README come from.
package struct Keymap: Hashable, Sendable {
  /// The bindings in the order in which help shows them.
  package let bindings: [Binding]
  /// Keys that stand for several commands; they go before the bindings.
  package let macros: [Macro]
  private let commands: [KeyContext: [Key: Command]]
  private let macrosByKey: [Key: Macro]

  /// A keymap of these bindings; where two claim one key, the first wins.
  package init(_ bindings: [Binding], macros: [Macro] = []) {
    self.bindings = bindings
    self.macros = macros
    macrosByKey = Dictionary(macros.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    var commands: [KeyContext: [Key: Command]] = [:]
    for binding in bindings {
      for key in binding.keys where commands[binding.context]?[key] == nil {
        commands[binding.context, default: [:]][key] = binding.command
      }
    }
    self.commands = commands
  }

  /// What a key asks for; the context's own meaning goes before the common one.
  package func command(for key: Key, in context: KeyContext) -> Command? {
    commands[context]?[key] ?? commands[.everywhere]?[key]
  }

  /// The macro on a key.
  package func macro(on key: Key) -> Macro? { macrosByKey[key] }

  /// The first key of a command as help names it: `j`.
  package func label(of command: Command) -> String? {
    bindings.first { $0.command == command }.flatMap { keys(of: $0).first?.label }
  }

  /// The keys of a binding that no macro took.
  func keys(of binding: Binding) -> [Key] { binding.keys.filter { macro(on: $0) == nil } }
}

import NewsModel
import Terminal

/// Several commands on one key.
extension ReaderState {
  /// Begins a macro; its lines run in ``goOnWithMacro(after:_:)``.
  mutating func begin(_ macro: Macro) -> [Effect] {
    self.macro = MacroRun(macro)
    return []
  }

  /// Runs the next lines of a macro as far as they need not wait for what an earlier one asked for.
  ///
  /// - Parameters:
  ///   - message: What was answered just now.
  ///   - effects: What that asks for.
  mutating func goOnWithMacro(after message: Message, _ effects: [Effect]) -> [Effect] {
    guard var run = macro else { return effects }
    macro = nil
    guard run.goesOn(after: message) else { return effects }
    var effects = effects
    run.expect(effects)
    // A line that asks something of the reader is the last one.
    while !run.isWaiting, mode == .browsing, let line = run.rest.popFirst() {
      let more = self.run(line)
      run.expect(more)
      effects += more
    }
    if !run.rest.isEmpty, mode == .browsing { macro = run }
    return effects
  }
}

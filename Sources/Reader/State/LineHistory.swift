/// Lines that were entered before, newest last, walked with the arrow keys.
package struct LineHistory: Hashable, Sendable {
  private(set) var lines: [String] = []
  /// How far back the walk is; 0 is the line being typed.
  private var steps = 0
  private var draft = ""

  init(_ lines: [String] = []) { self.lines = Array(lines.suffix(200)) }

  mutating func remember(_ line: String) {
    steps = 0
    guard !line.isEmpty, lines.last != line else { return }
    lines.removeAll { $0 == line }
    lines.append(line)
    if lines.count > 200 { lines.removeFirst() }
  }

  /// The line before the one shown, `nil` at the oldest.
  mutating func older(than current: String) -> String? {
    guard steps < lines.count else { return nil }
    if steps == 0 { draft = current }
    steps += 1
    return lines[lines.count - steps]
  }

  /// The line after the one shown, at last the one that was being typed.
  mutating func newer() -> String? {
    guard steps > 0 else { return nil }
    steps -= 1
    return steps == 0 ? draft : lines[lines.count - steps]
  }

  mutating func leave() { steps = 0 }
}

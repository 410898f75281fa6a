import Foundation

/// Searching while typing, key by key.
struct SearchMeasures {
  let repeats: Int

  private struct TypedKey {
    let line: String
    /// When the first of the rows changed: where finding all takes long, some are shown before.
    let first: Double
    let rows: Double
    let rest: Double
  }

  func figures(_ queries: [SearchQueries], in reader: WatchedProgram) -> [Figure] {
    var figures: [Figure?] = []
    var echoes: [Double] = []
    for query in queries {
      var keys: [TypedKey] = []
      for _ in 0..<repeats {
        for line in query.lines { keys += type(line, in: reader, &echoes) }
      }
      figures.append(
        Figure(
          "typing a \(query.name)", keys.map { $0.rows * 1000 }, unit: "ms",
          rest: keys.map { $0.rest * 1000 }, note: note(keys)))
    }
    figures.insert(Figure("typed letter on the screen", echoes, unit: "ms"), at: 0)
    return figures.compactMap { $0 }
  }

  private func note(_ keys: [TypedKey]) -> String? {
    guard let worst = keys.max(by: { $0.rows < $1.rows }),
      let first = keys.map(\.first).max()
    else { return nil }
    return "worst: \(worst.line); some rows after \(Int(first * 1000)) ms at most"
  }

  /// Types a line and gives what each key that changed the list took.
  private func type(
    _ line: String, in reader: WatchedProgram, _ echoes: inout [Double]
  ) -> [TypedKey] {
    _ = reader.type("/")
    var keys: [TypedKey] = []
    var typed = ""
    for letter in line {
      typed.append(letter)
      let trace = reader.type(String(letter))
      let panes = Panes(trace.before)
      let all = trace.changes()
      guard let echo = all.first else { continue }
      echoes.append(echo * 1000)
      // The same rows as before are not drawn again: then the count is the answer.
      let answers = all.dropFirst()
      let changes = trace.changes(of: panes.list)
      guard let answer = changes.first ?? answers.first, let rest = answers.last ?? changes.last
      else { continue }
      keys.append(
        TypedKey(line: typed, first: answer, rows: changes.last ?? answer, rest: rest))
    }
    _ = reader.type("\u{1B}")
    return keys
  }

  /// From `R` to the hits in the order of their relevance.
  func ranking(_ lines: [String], in reader: WatchedProgram) -> Figure? {
    var seconds: [(line: String, rows: Double)] = []
    for line in lines {
      for _ in 0..<repeats {
        _ = reader.type("/\(line)\r")
        let trace = reader.type("R")
        if let rows = trace.changes(of: Panes(trace.before).list).last {
          seconds.append((line, rows))
        }
        _ = reader.type("R")
        _ = reader.type("\u{1B}")
      }
    }
    let worst = seconds.max { $0.rows < $1.rows }
    return Figure(
      "R: best hits first", seconds.map { $0.rows * 1000 }, unit: "ms",
      note: worst.map { "worst: \($0.line)" })
  }
}

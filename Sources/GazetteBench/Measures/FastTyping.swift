/// Searching by typing ten keys a second: what earlier keys asked for must not hold up the last one.
struct FastTyping {
  let repeats: Int

  func figure(_ queries: [SearchQueries], in reader: WatchedProgram) -> Figure? {
    var answers: [(line: String, rows: Double, rest: Double)] = []
    for line in queries.flatMap(\.lines) where line.count > 2 {
      for _ in 0..<repeats {
        _ = reader.type("/")
        reader.type(String(line.dropLast()), every: 0.1)
        let trace = reader.type(String(line.suffix(1)))
        let rows = trace.changes(of: Panes(trace.before).list).last
        if let rest = trace.changes().last { answers.append((line, rows ?? rest, rest)) }
        _ = reader.type("\u{1B}")
      }
    }
    let worst = answers.max { $0.rows < $1.rows }
    return Figure(
      "last key of a line typed fast", answers.map { $0.rows * 1000 }, unit: "ms",
      rest: answers.map { $0.rest * 1000 }, note: worst.map { "worst: \($0.line)" })
  }
}

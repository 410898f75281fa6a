import Foundation

/// From a key to the frame that answers it.
struct KeyMeasures {
  let repeats: Int

  /// What is typed, and what is typed before each time so that the key has something to do.
  private struct Key {
    let name: String
    let keys: String
    var before = ""
    var after = ""
  }

  private static let keys = [
    Key(name: "j", keys: "j"),
    Key(name: "page down", keys: "\u{6}"),
    Key(name: "G: to the end", keys: "G", before: "g"),
    Key(name: "g: to the start", keys: "g", before: "G"),
    Key(name: "n: next unread", keys: "n"),
    Key(name: "u: mark as read", keys: "u", after: "j"),
    Key(name: "enter: open the article", keys: "\r", before: "j", after: "h"),
  ]

  func figures(in reader: WatchedProgram) -> [Figure] {
    Self.keys.compactMap { key in
      _ = reader.type("g")
      var frames: [Double] = []
      var rests: [Double] = []
      for _ in 0..<repeats {
        if !key.before.isEmpty { _ = reader.type(key.before) }
        let trace = reader.type(key.keys)
        if let frame = trace.frame(), let rest = trace.changes().last {
          frames.append(frame * 1000)
          rests.append(rest * 1000)
        }
        if !key.after.isEmpty { _ = reader.type(key.after) }
      }
      return Figure(key.name, frames, unit: "ms", rest: rests)
    }
  }

  /// Walks through the sidebar, each view of which fills the list at once.
  func views(in reader: WatchedProgram) -> [Figure] {
    _ = reader.type("g")
    _ = reader.type("\u{1B}[Z")
    let names = ["Unread", "Starred (empty)", "Today (empty)", "the one feed"]
    var figures: [Figure?] = []
    for name in names { figures.append(Figure("view: \(name)", walk(1, reader), unit: "ms")) }
    figures.append(
      Figure("view: a source", walk(max(5, repeats), reader), unit: "ms"))
    _ = reader.type("g")
    _ = reader.type("\t")
    return figures.compactMap { $0 }
  }

  private func walk(_ steps: Int, _ reader: WatchedProgram) -> [Double] {
    (0..<steps).compactMap { _ in
      let trace = reader.type("j")
      return trace.changes(of: Panes(trace.before).list).last.map { $0 * 1000 }
    }
  }
}

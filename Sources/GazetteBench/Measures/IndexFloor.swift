import Foundation

/// The least that the newest rows of a word can cost: the shell of SQLite on the library's own
/// index, started, asked and ended.
struct IndexFloor {
  let place: Surroundings
  let runs: Int

  /// By the name of the figure that it stands beside, in milliseconds without an empty start.
  func figures() throws -> [String: Beside] {
    guard (try? WholeRun(["sqlite3", "--version"])) != nil else { return [:] }
    let nothing = try median("SELECT 1")
    var figures: [String: Beside] = [:]
    for (name, word) in [
      ("1 of 10,000", PlantedWords.rare), ("1 %", PlantedWords.percent),
      ("10 %", PlantedWords.tenth.0), ("90 %", PlantedWords.most.0),
    ] {
      let time = try median(
        """
        SELECT a.id, a.title FROM articleIndex JOIN article AS a ON a.id = articleIndex.rowid
        WHERE articleIndex MATCH '\(word)' ORDER BY articleIndex.rowid DESC LIMIT 50
        """)
      figures["typing a word in \(name)"] = Beside(
        "sqlite3", max(0, time - nothing) * 1000)
    }
    return figures
  }

  private func median(_ sql: String) throws -> Double {
    let times = try (0..<max(3, runs)).map { _ in
      let run = try WholeRun(["sqlite3", "-readonly", place.library.path, sql])
      guard run.exitCode == 0 else { throw BenchFailure("sqlite3 did not answer: \(sql)") }
      return run.wallSeconds
    }
    return times.sorted()[times.count / 2]
  }
}

import Foundation

/// What newsboat needs for the same articles, where it can do the job.
struct NewsboatMeasures {
  /// Nobody waits longer.
  static let patience = 180.0

  let place: Surroundings
  let plan: Plan

  /// By the name of the figure of gazette's that each stands beside, and what stands alone.
  func figures(_ text: NewsText) throws -> (beside: [String: Beside], own: [Figure]) {
    guard let run = try? WholeRun(["newsboat", "--version"]), run.exitCode == 0 else {
      return ([:], [])
    }
    let cache = NewsboatCache(place: place)
    try cache.make(text)
    var figures: [String: Beside] = [:]
    let start = try start(cache.plain)
    figures["start to first rows"] = start
    let analyzed = try self.start(cache.analyzed)
    // The cache that starts is used; a search reads all of either.
    let usable = start.number == nil ? cache.analyzed : cache.plain
    try use(usable, &figures)
    guard let time = analyzed.number else { return (figures, []) }
    return (
      figures, [Figure("newsboat: start after ANALYZE", [time], unit: "ms")].compactMap { $0 }
    )
  }

  private func open(_ cache: String) throws -> WatchedProgram {
    try WatchedProgram(
      NewsboatCache(place: place).command(cache), environment: place.environment)
  }

  private func start(_ cache: String) throws -> Beside {
    var times: [Double] = []
    // Once for nothing, so that the cache is in the memory.
    for run in 0...plan.starts {
      let program = try open(cache)
      defer { program.kill() }
      guard let time = program.wait(for: NewsboatCache.feedMark, patience: Self.patience) else {
        return Self.beside(nil)
      }
      if run > 0 || time > 20 { times.append(time * 1000) }
      if time > 20 { break }
    }
    return Self.beside(times.sorted()[times.count / 2])
  }

  private func use(_ cache: String, _ figures: inout [String: Beside]) throws {
    let program = try open(cache)
    defer { program.kill() }
    let mark = NewsboatCache.feedMark
    guard program.wait(for: mark, patience: Self.patience) != nil else { return }
    program.settle()
    let pid = program.process.pid
    func memory() -> Beside { Self.beside(ProcessFigures.residentMegabytes(of: pid)) }
    figures["resident memory after the start"] = memory()
    figures["view: a source"] = Self.beside(frame("\r", in: program))
    figures["j"] = median { frame("\u{1B}OB", in: program) }
    figures["enter: open the article"] = median {
      defer { _ = program.type("q\u{1B}OB") }
      return frame("\r", in: program)
    }
    _ = program.type("q")
    if place.size <= 100_000 {
      for (name, word) in [
        ("1 of 10,000", PlantedWords.rare), ("1 %", PlantedWords.percent),
        ("10 %", PlantedWords.tenth.0), ("90 %", PlantedWords.most.0),
      ] {
        figures["typing a word in \(name)"] = search(word, in: program)
      }
    }
    figures["resident memory after all this"] = memory()
  }

  private func frame(_ key: String, in program: WatchedProgram) -> Double? {
    // Its selection is a matter of colour alone, so any output is the answer.
    program.type(key, patience: Self.patience).output().map { $0 * 1000 }
  }

  private func median(_ measure: () -> Double?) -> Beside? {
    let times = (0..<plan.keyRepeats).compactMap { _ in measure() }.sorted()
    return times.isEmpty ? nil : Self.beside(times[times.count / 2])
  }

  /// From Enter to the results; newsboat does not search while somebody types.
  private func search(_ word: String, in program: WatchedProgram) -> Beside {
    _ = program.type("/")
    _ = program.type(word)
    let start = monotonicSeconds()
    program.process.send("\r")
    let time = program.wait(for: "Search results", since: start, patience: Self.patience)
    program.settle()
    _ = program.type("q")
    return Self.beside(time.map { $0 * 1000 })
  }

  private static func beside(_ value: Double?) -> Beside {
    value.map { Beside("newsboat", $0) } ?? Beside("newsboat", words: "> \(Int(patience)) s")
  }
}

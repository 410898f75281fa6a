import ArgumentParser
import Foundation

/// Measures the built program from outside and prints tables, and the same as JSON.
@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "GazetteBench",
    abstract: "Measure gazette on libraries of generated articles, beside newsboat and floors.")

  @Option(help: "The program to measure.") var gazette = ".build/release/gazette"
  @Option(help: "Only measure libraries, of so many articles, separated by commas.") var sizes:
    String?
  @Option(help: "Keep generated folders and libraries here, and use them again.") var keep: String?
  @Flag(help: "Few samples, and only 10,000 articles where no sizes are named.") var quick = false
  @Flag(help: "Only measure how fast feeds are read.") var feeds = false
  @Flag(help: "Only measure how web feeds are refreshed from a server on this machine.")
  var refresh = false
  @Flag(help: "Only measure how fast pages are read, and how soon an original is on the screen.")
  var pages = false
  @Option(help: "Read the pages in this folder instead of generated ones.") var pageFolder: String?
  @Flag(help: "Leave newsboat out.") var withoutNewsboat = false
  @Option(help: "Where the figures go as JSON.") var json: String?
  @Option(help: "Only generate the articles of the first size, into this folder.")
  var generate: String?
  @Option(help: "Only generate web feeds, into this folder.") var generateFeeds: String?

  func run() throws {
    setlocale(LC_ALL, "C.UTF-8")
    if let generateFeeds {
      return try RefreshFeeds(folder: URL(fileURLWithPath: generateFeeds)).write(feedCount)
    }
    if let generate, let size = wantedSizes.first {
      let place = Surroundings(gazette: gazette, size: size, folder: URL(fileURLWithPath: generate))
      return try CorpusWriter(text: NewsText(), words: place.words).write(size, to: place.articles)
    }
    let folder =
      keep.map { URL(fileURLWithPath: $0) }
      ?? FileManager.default.temporaryDirectory
      .appendingPathComponent("gazette-bench-\(ProcessInfo.processInfo.processIdentifier)")
    defer { if keep == nil { try? FileManager.default.removeItem(at: folder) } }
    let parts = parts(folder)
    let reports = parts.compactMap(report)
    if let json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      try encoder.encode(reports).write(to: URL(fileURLWithPath: json))
    }
    if reports.count < parts.count { throw ExitCode.failure }
  }

  /// What is measured, the shortest first: all of it where no part is named.
  private func parts(_ folder: URL) -> [Part] {
    let isWhole = !feeds && !pages && !refresh && sizes == nil
    var parts: [Part] = []
    if isWhole || feeds {
      parts.append(
        Part("Feeds") { try FeedMeasures(folder: folder, runs: quick ? 3 : 9).figures() })
    }
    if isWhole || pages {
      let own = pageFolder.map { URL(fileURLWithPath: $0) }
      let measures = PageMeasures(
        gazette: gazette, folder: folder, runs: quick ? 5 : 20, pages: own)
      parts.append(Part("Pages", measures.figures))
    }
    if isWhole || refresh {
      let measures = RefreshMeasures(
        gazette: gazette, feeds: feedCount, folder: folder, withNewsboat: !withoutNewsboat)
      parts.append(Part("Refresh of \(feedCount) feeds", measures.figures))
    }
    guard isWhole || sizes != nil else { return parts }
    return parts
      + wantedSizes.map { size in
        let place = Surroundings(
          gazette: gazette, size: size, folder: folder.appendingPathComponent(String(size)))
        return Part("\(size) articles") { try figures(place) }
      }
  }

  /// Prints a part as soon as it is measured; one that fails says so, and the others go on.
  private func report(_ part: Part) -> Report? {
    do {
      let report = Report(title: part.title, figures: try part.measure())
      FileHandle.standardOutput.write(Data((Table(report: report).text + "\n").utf8))
      return report
    } catch {
      FileHandle.standardError.write(Data("\(part.title): \(error)\n".utf8))
      return nil
    }
  }

  private var wantedSizes: [Int] {
    (sizes ?? (quick ? "10000" : "10000,100000,1000000")).split(separator: ",")
      .compactMap { Int($0) }
  }

  private var feedCount: Int { quick ? 100 : 1_000 }

  private func figures(_ place: Surroundings) throws -> [Figure] {
    let plan = Plan(isQuick: quick)
    try makeArticles(place)
    var figures = try ImportMeasures(place: place).figures()
    figures += try StartMeasures(place: place, runs: plan.starts).figures()
    let text = NewsText()
    figures += try UseMeasures(place: place, plan: plan, commonWords: text.commonWords).figures()
    if place.size <= 10_000 {
      figures += try FolderMeasures(place: place, runs: (plan.starts + 1) / 2).figures()
    }
    let floors = try IndexFloor(place: place, runs: plan.starts).figures()
    let newsboat =
      withoutNewsboat
      ? (beside: [:], own: []) : try NewsboatMeasures(place: place, plan: plan).figures(text)
    return figures.map {
      $0.beside(newsboat: newsboat.beside[$0.name], floor: floors[$0.name])
    } + newsboat.own
  }

  /// In a process of its own: what this one needs counts as the memory of what it starts.
  private func makeArticles(_ place: Surroundings) throws {
    guard !FileManager.default.fileExists(atPath: place.articles.path) else { return }
    let run = try WholeRun([
      "/proc/self/exe", "--generate", place.folder.path, "--sizes", String(place.size),
    ])
    guard run.exitCode == 0 else { throw BenchFailure("the articles could not be written") }
  }
}

/// Something to measure.
private struct Part {
  let title: String
  let measure: () throws -> [Figure]

  init(_ title: String, _ measure: @escaping () throws -> [Figure]) {
    self.title = title
    self.measure = measure
  }
}
